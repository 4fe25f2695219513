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
 * How far a delivery has come.
 *
 * <p>A value that this client does not know is kept as it arrived.
 */
@Generated("feign-javapoet")
public final class Stage implements OpenEnum, JsonWritable {
  public static final Stage QUEUED = new Stage("queued", Known.QUEUED);

  /**
   * The value <code>on-the-way</code>.
   */
  public static final Stage ON_THE_WAY = new Stage("on-the-way", Known.ON_THE_WAY);

  public static final Stage DELIVERED = new Stage("delivered", Known.DELIVERED);

  /**
   * The value <code>16:9</code>.
   */
  public static final Stage V16_9 = new Stage("16:9", Known.V16_9);

  public static final Stage NULL = new Stage("null", Known.NULL);

  /**
   * A blank value.
   */
  public static final Stage EMPTY = new Stage("", Known.EMPTY);

  /**
   * The value <code>unknown</code>.
   */
  public static final Stage UNKNOWN_VALUE = new Stage("unknown", Known.UNKNOWN_VALUE);

  private final String value;

  private final Known known;

  private Stage(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /**
   * Returns the constant of a known value, a new object for any other.
   */
  public static Stage of(String value) {
    return switch (Preconditions.notNull("value", value)) {
      case "queued" -> QUEUED;
      case "on-the-way" -> ON_THE_WAY;
      case "delivered" -> DELIVERED;
      case "16:9" -> V16_9;
      case "null" -> NULL;
      case "" -> EMPTY;
      case "unknown" -> UNKNOWN_VALUE;
      default -> new Stage(value, Known.UNKNOWN);
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
  public static Stage read(JsonParser parser) {
    return of(JsonReads.string(parser));
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeString(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stage that && value.equals(that.value);
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
    QUEUED,

    /**
     * The value <code>on-the-way</code>.
     */
    ON_THE_WAY,

    DELIVERED,

    /**
     * The value <code>16:9</code>.
     */
    V16_9,

    NULL,

    /**
     * A blank value.
     */
    EMPTY,

    /**
     * The value <code>unknown</code>.
     */
    UNKNOWN_VALUE,

    /**
     * A value that this client does not know.
     */
    UNKNOWN
  }
}
