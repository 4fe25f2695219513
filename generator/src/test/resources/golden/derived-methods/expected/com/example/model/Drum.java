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
public final class Drum extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Drum")
      .optional("state")
      .build();

  private @Nullable State state;

  private Drum() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Drum());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<State> state() {
    return optional(0, state);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Drum read(JsonParser parser) {
    return MEMBERS.read(parser, new Drum());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.state = State.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, state);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {state};
  }

  /**
   * Collects the members of a {@link Drum}.
   */
  public static final class Builder extends JsonObjectBuilder<Drum, Builder> {
    private Builder(Drum from) {
      super(MEMBERS, from);
    }

    public Builder state(State state) {
      draft.state = value(0, state);
      return this;
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class State implements OpenEnum, JsonWritable {
    public static final State TURNING = new State("turning", Known.TURNING);

    public static final State DONE = new State("done", Known.DONE);

    public static final State TORN = new State("torn", Known.TORN);

    private final String value;

    private final Known known;

    private State(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static State of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "turning" -> TURNING;
        case "done" -> DONE;
        case "torn" -> TORN;
        default -> new State(value, Known.UNKNOWN);
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
    public static State read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof State that && value.equals(that.value);
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
      TURNING,

      DONE,

      TORN,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
