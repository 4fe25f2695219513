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
public final class Bike extends JsonObject implements Vehicle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Bike")
      .constant("kind")
      .optional("plate")
      .build();

  private final @Nullable String plate;

  private Bike(Builder builder) {
    super(builder);
    this.plate = builder.plate;
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
    return constant(0, "Bike");
  }

  public Optional<String> plate() {
    return optional(1, plate);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Bike read(JsonParser parser) {
    JsonReads.startObject(parser, "Bike");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Bike readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Bike");
    }
    MEMBERS.write(generator, 1, plate);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {plate};
  }

  /**
   * Collects the members of a {@link Bike}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String plate;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Bike from) {
      super(MEMBERS, from);
      this.plate = from.plate;
    }

    public Builder plate(String plate) {
      this.plate = value(1, plate);
      return this;
    }

    private Bike read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "Bike");
            case 1 -> this.plate = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Bike(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Bike build() {
      return new Bike(this);
    }
  }
}
