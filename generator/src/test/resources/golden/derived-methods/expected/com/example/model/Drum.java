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
public final class Drum extends JsonObject {
  private final @Nullable State state;

  private Drum(Builder builder) {
    super(builder.extras.freeze());
    this.state = builder.state;
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

  public Optional<State> state() {
    return Optional.ofNullable(state);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Drum read(JsonParser parser) {
    JsonReads.startObject(parser, "Drum");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "state" -> builder.state = State.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (state != null) {
      generator.writeName("state");
      state.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {state};
  }

  /**
   * Collects the members of a {@link Drum}.
   */
  public static final class Builder {
    private @Nullable State state;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Drum from, JsonExtras extras) {
      this.state = from.state;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder state(State state) {
      this.state = extras.value("state", state);
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
     */
    public Drum build() {
      return new Drum(this);
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
