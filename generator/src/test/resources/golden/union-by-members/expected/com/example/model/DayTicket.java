package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class DayTicket extends JsonObject implements Ticket {
  private static final JsonMembers MEMBERS = JsonMembers.of("DayTicket")
      .required("type")
      .optional("day")
      .build();

  private final @Nullable Type type;

  private final @Nullable String day;

  private DayTicket(Builder builder) {
    super(builder);
    this.type = builder.type;
    this.day = builder.day;
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
    return new Builder(this);
  }

  public Type type() {
    return required(0, type);
  }

  public Optional<String> day() {
    return optional(1, day);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static DayTicket read(JsonParser parser) {
    JsonReads.startObject(parser, "DayTicket");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static DayTicket readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, day);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, day};
  }

  /**
   * Collects the members of a {@link DayTicket}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Type type;

    private @Nullable String day;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(DayTicket from) {
      super(MEMBERS, from);
      this.type = from.type;
      this.day = from.day;
    }

    public Builder type(Type type) {
      this.type = value(0, type);
      return this;
    }

    public Builder day(String day) {
      this.day = value(1, day);
      return this;
    }

    private DayTicket read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.type = Type.read(parser);
            case 1 -> this.day = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new DayTicket(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public DayTicket build() {
      return new DayTicket(this);
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Type implements OpenEnum, JsonWritable {
    /**
     * The value <code>1</code>.
     */
    public static final Type V1 = new Type(1L, Known.V1);

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
      if (value == V1.value) {
        return V1;
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
       * The value <code>1</code>.
       */
      V1,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
