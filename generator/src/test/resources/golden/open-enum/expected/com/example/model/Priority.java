package com.example.model;

import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A value that this client does not know is kept as it arrived.
 */
@Generated("feign-javapoet")
public final class Priority implements OpenEnum, JsonWritable {
  /**
   * The value <code>1</code>.
   */
  public static final Priority V1 = new Priority(1L, Known.V1);

  /**
   * The value <code>2</code>.
   */
  public static final Priority V2 = new Priority(2L, Known.V2);

  /**
   * The value <code>-3</code>.
   */
  public static final Priority MINUS_3 = new Priority(-3L, Known.MINUS_3);

  private final long value;

  private final Known known;

  private Priority(long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /**
   * Returns the constant of a known value, a new object for any other.
   */
  public static Priority of(long value) {
    if (value == V1.value) {
      return V1;
    }
    if (value == V2.value) {
      return V2;
    }
    if (value == MINUS_3.value) {
      return MINUS_3;
    }
    return new Priority(value, Known.UNKNOWN);
  }

  @Override
  public String value() {
    return String.valueOf(value);
  }

  /**
   * The value as a number.
   */
  public long number() {
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
  public static Priority read(JsonParser parser) {
    return of(JsonReads.int64(parser));
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeNumber(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Priority that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public String toString() {
    return value();
  }

  /**
   * The values known when this client was generated.
   */
  public enum Known {
    /**
     * The value <code>1</code>.
     */
    V1,

    /**
     * The value <code>2</code>.
     */
    V2,

    /**
     * The value <code>-3</code>.
     */
    MINUS_3,

    /**
     * A value that this client does not know.
     */
    UNKNOWN
  }
}
