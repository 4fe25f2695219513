package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Shelf extends JsonObject {
  private final @Nullable ShelfLabel label;

  private final @Nullable ShelfPlace place;

  private Shelf(Builder builder) {
    super(builder.extras.freeze());
    this.label = builder.label;
    this.place = builder.place;
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

  public Optional<ShelfLabel> label() {
    return Optional.ofNullable(label);
  }

  public Optional<ShelfPlace> place() {
    return Optional.ofNullable(place);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Shelf read(JsonParser parser) {
    JsonReads.startObject(parser, "Shelf");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "label" -> builder.label = ShelfLabel.read(parser);
        case "place" -> builder.place = ShelfPlace.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (label != null) {
      generator.writeName("label");
      label.writeTo(generator);
    }
    if (place != null) {
      generator.writeName("place");
      place.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {label, place};
  }

  /**
   * Collects the members of a {@link Shelf}.
   */
  public static final class Builder {
    private @Nullable ShelfLabel label;

    private @Nullable ShelfPlace place;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Shelf from, JsonExtras extras) {
      this.label = from.label;
      this.place = from.place;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder label(ShelfLabel label) {
      this.label = extras.value("label", label);
      return this;
    }

    public Builder place(ShelfPlace place) {
      this.place = extras.value("place", place);
      return this;
    }

    /**
     * Like {@link #place(ShelfPlace)}, with a builder to fill.
     */
    public Builder place(Consumer<ShelfPlace.Builder> build) {
      ShelfPlace.Builder builder = ShelfPlace.builder();
      build.accept(builder);
      return place(builder.build());
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
    public Shelf build() {
      return new Shelf(this);
    }
  }
}
