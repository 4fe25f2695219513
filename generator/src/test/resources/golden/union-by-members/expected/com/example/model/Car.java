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
public final class Car extends JsonObject implements Vehicle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Car")
      .constant("kind")
      .optional("doors")
      .build();

  private @Nullable Long doors;

  private Car() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Car());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "Car");
  }

  public Optional<Long> doors() {
    return optional(1, doors);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Car read(JsonParser parser) {
    return MEMBERS.read(parser, new Car());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Car readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Car());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "Car");
      case 1 -> this.doors = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Car");
    }
    MEMBERS.write(generator, 1, doors);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {doors};
  }

  /**
   * Collects the members of a {@link Car}.
   */
  public static final class Builder extends JsonObjectBuilder<Car, Builder> {
    private Builder(Car from) {
      super(MEMBERS, from);
    }

    public Builder doors(long doors) {
      draft.doors = value(1, doors);
      return this;
    }
  }
}
