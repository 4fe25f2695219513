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
public final class Bike extends JsonObject implements Vehicle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Bike")
      .constant("kind")
      .optional("bell")
      .build();

  private @Nullable String bell;

  private Bike() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Bike());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "Bike");
  }

  public Optional<String> bell() {
    return optional(1, bell);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Bike read(JsonParser parser) {
    return MEMBERS.read(parser, new Bike());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Bike readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Bike());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "Bike");
      case 1 -> this.bell = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Bike");
    }
    MEMBERS.write(generator, 1, bell);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {bell};
  }

  /**
   * Collects the members of a {@link Bike}.
   */
  public static final class Builder extends JsonObjectBuilder<Bike, Builder> {
    private Builder(Bike from) {
      super(MEMBERS, from);
    }

    public Builder bell(String bell) {
      draft.bell = value(1, bell);
      return this;
    }
  }
}
