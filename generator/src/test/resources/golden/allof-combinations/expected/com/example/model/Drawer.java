package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Parts beside branches, and a part that leads back.
 */
@Generated("feign-javapoet")
public final class Drawer extends JsonObject {
  private final @Nullable String place;

  private final @Nullable String metal;

  private final @Nullable JsonNode size;

  private final @Nullable Long wires;

  private Drawer(Builder builder) {
    super(builder.extras.freeze());
    this.place = builder.place;
    this.metal = builder.metal;
    this.size = builder.size;
    this.wires = builder.wires;
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

  public Optional<String> place() {
    return Optional.ofNullable(place);
  }

  public Optional<String> metal() {
    return Optional.ofNullable(metal);
  }

  public Optional<JsonNode> size() {
    return Optional.ofNullable(size);
  }

  public Optional<Long> wires() {
    return Optional.ofNullable(wires);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Drawer read(JsonParser parser) {
    JsonReads.startObject(parser, "Drawer");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "place" -> builder.place = JsonReads.string(parser);
        case "metal" -> builder.metal = JsonReads.string(parser);
        case "size" -> builder.size = JsonReads.tree(parser);
        case "wires" -> builder.wires = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (place != null) {
      generator.writeStringProperty("place", place);
    }
    if (metal != null) {
      generator.writeStringProperty("metal", metal);
    }
    if (size != null) {
      generator.writeName("size");
      JsonWrites.tree(generator, size);
    }
    if (wires != null) {
      generator.writeNumberProperty("wires", wires);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {place, metal, size, wires};
  }

  /**
   * Collects the members of a {@link Drawer}.
   */
  public static final class Builder {
    private @Nullable String place;

    private @Nullable String metal;

    private @Nullable JsonNode size;

    private @Nullable Long wires;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Drawer from, JsonExtras extras) {
      this.place = from.place;
      this.metal = from.metal;
      this.size = from.size;
      this.wires = from.wires;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder place(String place) {
      this.place = extras.value("place", place);
      return this;
    }

    public Builder metal(String metal) {
      this.metal = extras.value("metal", metal);
      return this;
    }

    public Builder size(JsonNode size) {
      this.size = extras.value("size", size);
      return this;
    }

    public Builder wires(long wires) {
      extras.clearNull("wires");
      this.wires = wires;
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
    public Drawer build() {
      return new Drawer(this);
    }
  }
}
