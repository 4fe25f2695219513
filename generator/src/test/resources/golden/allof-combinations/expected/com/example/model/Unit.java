package com.example.model;

import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A value that this client does not know is kept as it arrived.
 */
@Generated("feign-javapoet")
public final class Unit implements OpenEnum, JsonWritable {
  public static final Unit GRAM = new Unit("gram", Known.GRAM);

  public static final Unit LITRE = new Unit("litre", Known.LITRE);

  private final String value;

  private final Known known;

  private Unit(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /**
   * Returns the constant of a known value, a new object for any other.
   */
  public static Unit of(String value) {
    return switch (Preconditions.notNull("value", value)) {
      case "gram" -> GRAM;
      case "litre" -> LITRE;
      default -> new Unit(value, Known.UNKNOWN);
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
  public static Unit read(JsonParser parser) {
    return of(JsonReads.string(parser));
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeString(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit that && value.equals(that.value);
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
    GRAM,

    LITRE,

    /**
     * A value that this client does not know.
     */
    UNKNOWN
  }
}
