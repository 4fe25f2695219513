package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable Type type;

  private @Nullable String day;

  private DayTicket() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new DayTicket());
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
    return MEMBERS.read(parser, new DayTicket());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static DayTicket readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new DayTicket());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.type = Type.read(parser);
      case 1 -> this.day = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, day);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, day};
  }

  /**
   * Collects the members of a {@link DayTicket}.
   */
  public static final class Builder extends JsonObjectBuilder<DayTicket, Builder> {
    private Builder(DayTicket from) {
      super(MEMBERS, from);
    }

    public Builder type(Type type) {
      draft.type = value(0, type);
      return this;
    }

    public Builder day(String day) {
      draft.day = value(1, day);
      return this;
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
