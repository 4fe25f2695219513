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
public final class Feeding extends JsonObject implements Entry {
  private final Type type;

  private final @Nullable String food;

  private Feeding(Builder builder) {
    super(builder.extras.freeze());
    if (builder.type == null) {
      throw Preconditions.missingMembers("Feeding", "type", builder.type);
    }
    this.type = builder.type;
    this.food = builder.food;
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

  public Type type() {
    return type;
  }

  public Optional<String> food() {
    return Optional.ofNullable(food);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Feeding read(JsonParser parser) {
    JsonReads.startObject(parser, "Feeding");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Feeding readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "type" -> builder.type = Type.read(parser);
        case "food" -> builder.food = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("type");
    type.writeTo(generator);
    if (food != null) {
      generator.writeStringProperty("food", food);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, food};
  }

  /**
   * Collects the members of a {@link Feeding}.
   */
  public static final class Builder {
    private @Nullable Type type;

    private @Nullable String food;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Feeding from, JsonExtras extras) {
      this.type = from.type;
      this.food = from.food;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder type(Type type) {
      this.type = extras.value("type", type);
      return this;
    }

    public Builder food(String food) {
      this.food = extras.value("food", food);
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
    public Feeding build() {
      return new Feeding(this);
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Type implements OpenEnum, JsonWritable {
    public static final Type FEEDING = new Type("feeding", Known.FEEDING);

    private final String value;

    private final Known known;

    private Type(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static Type of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "feeding" -> FEEDING;
        default -> new Type(value, Known.UNKNOWN);
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
    public static Type read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Type that && value.equals(that.value);
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
      FEEDING,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
