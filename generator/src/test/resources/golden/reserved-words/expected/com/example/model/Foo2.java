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
public final class Foo2 extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Foo2")
      .optional("a-b")
      .optional("a_b")
      .build();

  private @Nullable String ab;

  private @Nullable String ab2;

  private Foo2() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Foo2());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> ab() {
    return optional(0, ab);
  }

  public Optional<String> ab2() {
    return optional(1, ab2);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Foo2 read(JsonParser parser) {
    return MEMBERS.read(parser, new Foo2());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.ab = JsonReads.string(parser);
      case 1 -> this.ab2 = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, ab);
    MEMBERS.write(generator, 1, ab2);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {ab, ab2};
  }

  /**
   * Collects the members of a {@link Foo2}.
   */
  public static final class Builder extends JsonObjectBuilder<Foo2, Builder> {
    private Builder(Foo2 from) {
      super(MEMBERS, from);
    }

    public Builder ab(String ab) {
      draft.ab = value(0, ab);
      return this;
    }

    public Builder ab2(String ab2) {
      draft.ab2 = value(1, ab2);
      return this;
    }
  }
}
