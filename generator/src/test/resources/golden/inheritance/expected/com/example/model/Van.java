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

/**
 * The object <code>Van</code>.
 */
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
   * A builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One with only <code>load</code> set.
   */
  public static Van of(double load) {
    return builder().load(load).build();
  }

  /**
   * A builder that starts with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this, extras);
  }

  /**
   * The member <code>kind</code>.
   */
  public String kind() {
    return "van";
  }

  /**
   * The member <code>plate</code>.
   */
  public Optional<String> plate() {
    return Optional.ofNullable(plate);
  }

  /**
   * The member <code>load</code>.
   */
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
   * Reads the members that are left of an object.
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

    /**
     * The member <code>plate</code>.
     */
    public Builder plate(String plate) {
      this.plate = extras.value("plate", plate);
      return this;
    }

    /**
     * The member <code>load</code>.
     */
    public Builder load(double load) {
      extras.clearNull("load");
      this.load = load;
      return this;
    }

    /**
     * Sets a member that this class does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Van build() {
      return new Van(this);
    }
  }
}
