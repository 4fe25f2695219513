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
public final class YearTicket extends JsonObject implements Ticket {
  private final Type type;

  private final @Nullable Long year;

  private YearTicket(Builder builder) {
    super(builder.extras.freeze());
    if (builder.type == null) {
      throw Preconditions.missingMembers("YearTicket", "type", builder.type);
    }
    this.type = builder.type;
    this.year = builder.year;
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

  public Optional<Long> year() {
    return Optional.ofNullable(year);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static YearTicket read(JsonParser parser) {
    JsonReads.startObject(parser, "YearTicket");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static YearTicket readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "type" -> builder.type = Type.read(parser);
        case "year" -> builder.year = JsonReads.int64(parser);
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
    if (year != null) {
      generator.writeNumberProperty("year", year);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, year};
  }

  /**
   * Collects the members of a {@link YearTicket}.
   */
  public static final class Builder {
    private @Nullable Type type;

    private @Nullable Long year;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(YearTicket from, JsonExtras extras) {
      this.type = from.type;
      this.year = from.year;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder type(Type type) {
      this.type = extras.value("type", type);
      return this;
    }

    public Builder year(long year) {
      extras.clearNull("year");
      this.year = year;
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
    public YearTicket build() {
      return new YearTicket(this);
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Type implements OpenEnum, JsonWritable {
    /**
     * The value <code>2</code>.
     */
    public static final Type V2 = new Type(2L, Known.V2);

    private final long value;

    private final Known known;

    private Type(long value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static Type of(long value) {
      if (value == V2.value) {
        return V2;
      }
      return new Type(value, Known.UNKNOWN);
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
    public static Type read(JsonParser parser) {
      return of(JsonReads.int64(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeNumber(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Type that && value == that.value;
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
       * The value <code>2</code>.
       */
      V2,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
