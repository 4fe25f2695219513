package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Car extends JsonObject implements Vehicle {
  private final @Nullable Long doors;

  private Car(Builder builder) {
    super(builder.extras.freeze());
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
    return new Builder(this, extras);
  }

  public String kind() {
    return "Car";
  }

  public Optional<Long> doors() {
    return Optional.ofNullable(doors);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Car read(JsonParser parser) {
    JsonReads.startObject(parser, "Car");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Car readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "kind" -> JsonReads.constant(parser, "Car");
        case "doors" -> builder.doors = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("kind", "Car");
    if (doors != null) {
      generator.writeNumberProperty("doors", doors);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {doors};
  }

  /**
   * Collects the members of a {@link Car}.
   */
  public static final class Builder {
    private @Nullable Long doors;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Car from, JsonExtras extras) {
      this.doors = from.doors;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder doors(long doors) {
      extras.clearNull("doors");
      this.doors = doors;
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public Car build() {
      return new Car(this);
    }
  }
}
