package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Van extends JsonObject implements Vehicle {
  private final @Nullable String plate;

  private final double load;

  private Van(Builder builder) {
    super(builder.extras.freeze());
    if (builder.load == null) {
      throw Preconditions.missingMembers("Van", "load", builder.load);
    }
    this.plate = builder.plate;
    this.load = builder.load;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an object with only <code>load</code> set.
   */
  public static Van of(double load) {
    return builder().load(load).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this, extras);
  }

  public String kind() {
    return "van";
  }

  public Optional<String> plate() {
    return Optional.ofNullable(plate);
  }

  public double load() {
    return load;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Van read(JsonParser parser) {
    JsonReads.startObject(parser, "Van");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Van readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "kind" -> JsonReads.constant(parser, "van");
        case "plate" -> builder.plate = JsonReads.string(parser);
        case "load" -> builder.load = JsonReads.number(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("kind", "van");
    if (plate != null) {
      generator.writeStringProperty("plate", plate);
    }
    generator.writeNumberProperty("load", load);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {plate, load};
  }

  /**
   * Collects the members of a {@link Van}.
   */
  public static final class Builder {
    private @Nullable String plate;

    private @Nullable Double load;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Van from, JsonExtras extras) {
      this.plate = from.plate;
      this.load = from.load;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder plate(String plate) {
      this.plate = extras.value("plate", plate);
      return this;
    }

    public Builder load(double load) {
      extras.clearNull("load");
      this.load = load;
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
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Van build() {
      return new Van(this);
    }
  }
}
