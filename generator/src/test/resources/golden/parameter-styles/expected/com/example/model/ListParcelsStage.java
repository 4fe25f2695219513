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
public final class ListParcelsStage implements OpenEnum, JsonWritable {
  public static final ListParcelsStage QUEUED = new ListParcelsStage("queued", Known.QUEUED);

  public static final ListParcelsStage DELIVERED = new ListParcelsStage("delivered",
      Known.DELIVERED);

  private final String value;

  private final Known known;

  private ListParcelsStage(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /**
   * Returns the constant of a known value, a new object for any other.
   */
  public static ListParcelsStage of(String value) {
    return switch (Preconditions.notNull("value", value)) {
      case "queued" -> QUEUED;
      case "delivered" -> DELIVERED;
      default -> new ListParcelsStage(value, Known.UNKNOWN);
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
  public static ListParcelsStage read(JsonParser parser) {
    return of(JsonReads.string(parser));
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeString(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListParcelsStage that && value.equals(that.value);
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

    DELIVERED,

    /**
     * A value that this client does not know.
     */
    UNKNOWN
  }
}
