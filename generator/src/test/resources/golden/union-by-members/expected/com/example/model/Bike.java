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
public final class Bike extends JsonObject implements Vehicle {
  private final @Nullable String bell;

  private Bike(Builder builder) {
    super(builder.extras.freeze());
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
    return new Builder(this, extras);
  }

  public String kind() {
    return "Bike";
  }

  public Optional<String> bell() {
    return Optional.ofNullable(bell);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Bike read(JsonParser parser) {
    JsonReads.startObject(parser, "Bike");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Bike readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "kind" -> JsonReads.constant(parser, "Bike");
        case "bell" -> builder.bell = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("kind", "Bike");
    if (bell != null) {
      generator.writeStringProperty("bell", bell);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {bell};
  }

  /**
   * Collects the members of a {@link Bike}.
   */
  public static final class Builder {
    private @Nullable String bell;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Bike from, JsonExtras extras) {
      this.bell = from.bell;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder bell(String bell) {
      this.bell = extras.value("bell", bell);
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
    public Bike build() {
      return new Bike(this);
    }
  }
}
