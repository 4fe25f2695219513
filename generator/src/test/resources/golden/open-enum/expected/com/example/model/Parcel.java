package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private final @Nullable Stage stage;

  private final @Nullable Priority priority;

  private final @Nullable Colour colour;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    this.stage = builder.stage;
    this.priority = builder.priority;
    this.colour = builder.colour;
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

  public Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }

  public Optional<Priority> priority() {
    return Optional.ofNullable(priority);
  }

  public Optional<Colour> colour() {
    return Optional.ofNullable(colour);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    JsonReads.startObject(parser, "Parcel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "stage" -> builder.stage = Stage.read(parser);
        case "priority" -> builder.priority = Priority.read(parser);
        case "colour" -> builder.colour = Colour.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (stage != null) {
      generator.writeName("stage");
      stage.writeTo(generator);
    }
    if (priority != null) {
      generator.writeName("priority");
      priority.writeTo(generator);
    }
    if (colour != null) {
      generator.writeName("colour");
      colour.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {stage, priority, colour};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable Stage stage;

    private @Nullable Priority priority;

    private @Nullable Colour colour;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.stage = from.stage;
      this.priority = from.priority;
      this.colour = from.colour;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder stage(Stage stage) {
      this.stage = extras.value("stage", stage);
      return this;
    }

    public Builder priority(Priority priority) {
      this.priority = extras.value("priority", priority);
      return this;
    }

    public Builder colour(Colour colour) {
      this.colour = extras.value("colour", colour);
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
    public Parcel build() {
      return new Parcel(this);
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Colour implements OpenEnum, JsonWritable {
    public static final Colour RED = new Colour("red", Known.RED);

    public static final Colour GREEN = new Colour("green", Known.GREEN);

    private final String value;

    private final Known known;

    private Colour(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static Colour of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "red" -> RED;
        case "green" -> GREEN;
        default -> new Colour(value, Known.UNKNOWN);
      };
    }

    @Override
    public String value() {
      return value;
    }

    /**
     * The value as a Java enum, for use in {@code switch}; {@code UNKNOWN} for one that this
     * client does not know.
     */
    public Known known() {
      return known;
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Colour read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Colour that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value();
    }

    /**
     * The values known when this client was generated.
     */
    public enum Known {
      RED,

      GREEN,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
