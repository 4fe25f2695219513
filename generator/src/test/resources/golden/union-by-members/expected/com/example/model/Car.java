package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
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

  private final @Nullable Long doors;

  private Car(Builder builder) {
    super(builder);
    this.doors = builder.doors;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
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
    JsonReads.startObject(parser, "Car");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Car readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Car");
    }
    MEMBERS.write(generator, 1, doors);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {doors};
  }

  /**
   * Collects the members of a {@link Car}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long doors;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Car from) {
      super(MEMBERS, from);
      this.doors = from.doors;
    }

    public Builder doors(long doors) {
      this.doors = value(1, doors);
      return this;
    }

    private Car read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "Car");
            case 1 -> this.doors = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Car(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Car build() {
      return new Car(this);
    }
  }
}
