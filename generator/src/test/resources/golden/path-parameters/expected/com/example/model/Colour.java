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
public final class Colour extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Colour")
      .optional("R")
      .optional("G")
      .optional("B")
      .build();

  private @Nullable Long r;

  private @Nullable Long g;

  private @Nullable Long b;

  private Colour() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Colour());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Long> r() {
    return optional(0, r);
  }

  public Optional<Long> g() {
    return optional(1, g);
  }

  public Optional<Long> b() {
    return optional(2, b);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Colour read(JsonParser parser) {
    return MEMBERS.read(parser, new Colour());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.r = JsonReads.int64(parser);
      case 1 -> this.g = JsonReads.int64(parser);
      case 2 -> this.b = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, r);
    MEMBERS.write(generator, 1, g);
    MEMBERS.write(generator, 2, b);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {r, g, b};
  }

  /**
   * Collects the members of a {@link Colour}.
   */
  public static final class Builder extends JsonObjectBuilder<Colour, Builder> {
    private Builder(Colour from) {
      super(MEMBERS, from);
    }

    public Builder r(long r) {
      draft.r = value(0, r);
      return this;
    }

    public Builder g(long g) {
      draft.g = value(1, g);
      return this;
    }

    public Builder b(long b) {
      draft.b = value(2, b);
      return this;
    }
  }
}
