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
public final class PutBoxResponse extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("PutBoxResponse")
      .optional("moved")
      .build();

  private @Nullable Boolean moved;

  private PutBoxResponse() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new PutBoxResponse());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Boolean> moved() {
    return optional(0, moved);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static PutBoxResponse read(JsonParser parser) {
    return MEMBERS.read(parser, new PutBoxResponse());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.moved = JsonReads.bool(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, moved);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {moved};
  }

  /**
   * Collects the members of a {@link PutBoxResponse}.
   */
  public static final class Builder extends JsonObjectBuilder<PutBoxResponse, Builder> {
    private Builder(PutBoxResponse from) {
      super(MEMBERS, from);
    }

    public Builder moved(boolean moved) {
      draft.moved = value(0, moved);
      return this;
    }
  }
}
