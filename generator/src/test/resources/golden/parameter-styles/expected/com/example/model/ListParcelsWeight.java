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
public final class ListParcelsWeight extends JsonObject {
  private final @Nullable Double from;

  private final @Nullable Double to;

  private ListParcelsWeight(Builder builder) {
    super(builder.extras.freeze());
    this.from = builder.from;
    this.to = builder.to;
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

  public Optional<Double> from() {
    return Optional.ofNullable(from);
  }

  public Optional<Double> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsWeight read(JsonParser parser) {
    JsonReads.startObject(parser, "ListParcelsWeight");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "from" -> builder.from = JsonReads.number(parser);
        case "to" -> builder.to = JsonReads.number(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (from != null) {
      generator.writeNumberProperty("from", from);
    }
    if (to != null) {
      generator.writeNumberProperty("to", to);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {from, to};
  }

  /**
   * Collects the members of a {@link ListParcelsWeight}.
   */
  public static final class Builder {
    private @Nullable Double from;

    private @Nullable Double to;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ListParcelsWeight from, JsonExtras extras) {
      this.from = from.from;
      this.to = from.to;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder from(double from) {
      extras.clearNull("from");
      this.from = from;
      return this;
    }

    public Builder to(double to) {
      extras.clearNull("to");
      this.to = to;
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
    public ListParcelsWeight build() {
      return new ListParcelsWeight(this);
    }
  }
}
