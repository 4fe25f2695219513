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
public final class GetRouteFormat implements OpenEnum, JsonWritable {
  public static final GetRouteFormat JSON = new GetRouteFormat("json", Known.JSON);

  public static final GetRouteFormat TEXT = new GetRouteFormat("text", Known.TEXT);

  private final String value;

  private final Known known;

  private GetRouteFormat(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /**
   * Returns the constant of a known value, a new object for any other.
   */
  public static GetRouteFormat of(String value) {
    return switch (Preconditions.notNull("value", value)) {
      case "json" -> JSON;
      case "text" -> TEXT;
      default -> new GetRouteFormat(value, Known.UNKNOWN);
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
  public static GetRouteFormat read(JsonParser parser) {
    return of(JsonReads.string(parser));
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeString(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GetRouteFormat that && value.equals(that.value);
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
    JSON,

    TEXT,

    /**
     * A value that this client does not know.
     */
    UNKNOWN
  }
}
