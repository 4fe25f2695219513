package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Coin extends JsonObject implements Self, Intent.IntentCoin {
  private final @Nullable Long value;

  private Coin(Builder builder) {
    super(builder.extras.freeze());
    this.value = builder.value;
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

  public Optional<Long> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Coin read(JsonParser parser) {
    JsonReads.startObject(parser, "Coin");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Coin readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "value" -> builder.value = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (value != null) {
      generator.writeNumberProperty("value", value);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link Coin}.
   */
  public static final class Builder {
    private @Nullable Long value;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Coin from, JsonExtras extras) {
      this.value = from.value;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder value(long value) {
      extras.clearNull("value");
      this.value = value;
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
    public Coin build() {
      return new Coin(this);
    }
  }
}
