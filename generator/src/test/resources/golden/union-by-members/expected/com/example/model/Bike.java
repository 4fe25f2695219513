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
      .optional("bell")
      .build();

  private final @Nullable String bell;

  private Bike(Builder builder) {
    super(builder);
    this.bell = builder.bell;
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

  public Optional<String> bell() {
    return optional(1, bell);
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
    MEMBERS.write(generator, 1, bell);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {bell};
  }

  /**
   * Collects the members of a {@link Bike}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String bell;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Bike from) {
      super(MEMBERS, from);
      this.bell = from.bell;
    }

    public Builder bell(String bell) {
      this.bell = value(1, bell);
      return this;
    }

    private Bike read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "Bike");
            case 1 -> this.bell = JsonReads.string(parser);
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
