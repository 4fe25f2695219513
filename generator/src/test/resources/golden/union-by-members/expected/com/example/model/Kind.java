package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Kind extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Kind")
      .required("kind")
      .build();

  private @Nullable KindKind kind;

  private Kind() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Kind());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public KindKind kind() {
    return required(0, kind);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Kind read(JsonParser parser) {
    return MEMBERS.read(parser, new Kind());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.kind = KindKind.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, kind);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {kind};
  }

  /**
   * Collects the members of a {@link Kind}.
   */
  public static final class Builder extends JsonObjectBuilder<Kind, Builder> {
    private Builder(Kind from) {
      super(MEMBERS, from);
    }

    public Builder kind(KindKind kind) {
      draft.kind = value(0, kind);
      return this;
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class KindKind implements OpenEnum, JsonWritable {
    public static final KindKind CAR = new KindKind("Car", Known.CAR);

    public static final KindKind BIKE = new KindKind("Bike", Known.BIKE);

    private final String value;

    private final Known known;

    private KindKind(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static KindKind of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "Car" -> CAR;
        case "Bike" -> BIKE;
        default -> new KindKind(value, Known.UNKNOWN);
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
    public static KindKind read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof KindKind that && value.equals(that.value);
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
      CAR,

      BIKE,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
