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
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .optional("stage")
      .optional("priority")
      .optional("colour")
      .build();

  private @Nullable Stage stage;

  private @Nullable Priority priority;

  private @Nullable Colour colour;

  private Parcel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Parcel());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Stage> stage() {
    return optional(0, stage);
  }

  public Optional<Priority> priority() {
    return optional(1, priority);
  }

  public Optional<Colour> colour() {
    return optional(2, colour);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    return MEMBERS.read(parser, new Parcel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.stage = Stage.read(parser);
      case 1 -> this.priority = Priority.read(parser);
      case 2 -> this.colour = Colour.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, stage);
    MEMBERS.write(generator, 1, priority);
    MEMBERS.write(generator, 2, colour);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {stage, priority, colour};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder stage(Stage stage) {
      draft.stage = value(0, stage);
      return this;
    }

    public Builder priority(Priority priority) {
      draft.priority = value(1, priority);
      return this;
    }

    public Builder colour(Colour colour) {
      draft.colour = value(2, colour);
      return this;
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Colour implements OpenEnum, JsonWritable {
    public static final Colour RED = new Colour("red", Known.RED);

    public static final Colour GREEN = new Colour("green", Known.GREEN);

    private final String value;

    private final Known known;

    private Colour(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static Colour of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "red" -> RED;
        case "green" -> GREEN;
        default -> new Colour(value, Known.UNKNOWN);
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
    public static Colour read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Colour that && value.equals(that.value);
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
      RED,

      GREEN,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
