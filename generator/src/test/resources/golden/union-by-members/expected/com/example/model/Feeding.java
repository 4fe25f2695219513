package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Feeding extends JsonObject implements Entry {
  private static final JsonMembers MEMBERS = JsonMembers.of("Feeding")
      .required("type")
      .optional("food")
      .build();

  private @Nullable Type type;

  private @Nullable String food;

  private Feeding() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Feeding());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Type type() {
    return required(0, type);
  }

  public Optional<String> food() {
    return optional(1, food);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Feeding read(JsonParser parser) {
    return MEMBERS.read(parser, new Feeding());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Feeding readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Feeding());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.type = Type.read(parser);
      case 1 -> this.food = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, food);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, food};
  }

  /**
   * Collects the members of a {@link Feeding}.
   */
  public static final class Builder extends JsonObjectBuilder<Feeding, Builder> {
    private Builder(Feeding from) {
      super(MEMBERS, from);
    }

    public Builder type(Type type) {
      draft.type = value(0, type);
      return this;
    }

    public Builder food(String food) {
      draft.food = value(1, food);
      return this;
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
