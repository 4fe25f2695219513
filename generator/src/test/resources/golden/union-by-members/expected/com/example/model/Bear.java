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
public final class Bear extends JsonObject implements Animal {
  private final @Nullable Long weight;

  private final @Nullable Double bamboo;

  private final @Nullable Double honey;

  private Bear(Builder builder) {
    super(builder.extras.freeze());
    this.weight = builder.weight;
    this.bamboo = builder.bamboo;
    this.honey = builder.honey;
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

  public Optional<Long> weight() {
    return Optional.ofNullable(weight);
  }

  public Optional<Double> bamboo() {
    return Optional.ofNullable(bamboo);
  }

  public Optional<Double> honey() {
    return Optional.ofNullable(honey);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Bear read(JsonParser parser) {
    JsonReads.startObject(parser, "Bear");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Bear readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "weight" -> builder.weight = JsonReads.int64(parser);
        case "bamboo" -> builder.bamboo = JsonReads.number(parser);
        case "honey" -> builder.honey = JsonReads.number(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (weight != null) {
      generator.writeNumberProperty("weight", weight);
    }
    if (bamboo != null) {
      generator.writeNumberProperty("bamboo", bamboo);
    }
    if (honey != null) {
      generator.writeNumberProperty("honey", honey);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {weight, bamboo, honey};
  }

  /**
   * Collects the members of a {@link Bear}.
   */
  public static final class Builder {
    private @Nullable Long weight;

    private @Nullable Double bamboo;

    private @Nullable Double honey;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Bear from, JsonExtras extras) {
      this.weight = from.weight;
      this.bamboo = from.bamboo;
      this.honey = from.honey;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder weight(long weight) {
      extras.clearNull("weight");
      this.weight = weight;
      return this;
    }

    public Builder bamboo(double bamboo) {
      extras.clearNull("bamboo");
      this.bamboo = bamboo;
      return this;
    }

    public Builder honey(double honey) {
      extras.clearNull("honey");
      this.honey = honey;
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
    public Bear build() {
      return new Bear(this);
    }
  }
}
