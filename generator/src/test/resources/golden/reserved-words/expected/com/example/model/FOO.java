package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class FOO extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("FOO")
      .optional("x")
      .build();

  private @Nullable String x;

  private FOO() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new FOO());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> x() {
    return optional(0, x);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static FOO read(JsonParser parser) {
    return MEMBERS.read(parser, new FOO());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.x = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, x);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {x};
  }

  /**
   * Collects the members of a {@link FOO}.
   */
  public static final class Builder extends JsonObjectBuilder<FOO, Builder> {
    private Builder(FOO from) {
      super(MEMBERS, from);
    }

    public Builder x(String x) {
      draft.x = value(0, x);
      return this;
    }
  }
}
