package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * An object that is also one of two others.
 */
@Generated("feign-javapoet")
public final class Tool extends JsonObject {
  private final long id;

  private final @Nullable String metal;

  private final @Nullable JsonNode size;

  private final @Nullable Long wires;

  private Tool(Builder builder) {
    super(builder.extras.freeze());
    if (builder.id == null) {
      throw Preconditions.missingMembers("Tool", "id", builder.id);
    }
    this.id = builder.id;
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

  public long id() {
    return id;
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
  public static Tool read(JsonParser parser) {
    JsonReads.startObject(parser, "Tool");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "id" -> builder.id = JsonReads.int64(parser);
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
    generator.writeNumberProperty("id", id);
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
    return new Object[] {id, metal, size, wires};
  }

  /**
   * Collects the members of a {@link Tool}.
   */
  public static final class Builder {
    private @Nullable Long id;

    private @Nullable String metal;

    private @Nullable JsonNode size;

    private @Nullable Long wires;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Tool from, JsonExtras extras) {
      this.id = from.id;
      this.metal = from.metal;
      this.size = from.size;
      this.wires = from.wires;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder id(long id) {
      extras.clearNull("id");
      this.id = id;
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
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Tool build() {
      return new Tool(this);
    }
  }
}
