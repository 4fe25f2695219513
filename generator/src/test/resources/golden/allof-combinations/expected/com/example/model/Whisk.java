package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Whisk extends JsonObject {
  private final long wires;

  private final @Nullable String size;

  private Whisk(Builder builder) {
    super(builder.extras.freeze());
    if (builder.wires == null) {
      throw Preconditions.missingMembers("Whisk", "wires", builder.wires);
    }
    this.wires = builder.wires;
    this.size = builder.size;
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

  public long wires() {
    return wires;
  }

  public Optional<String> size() {
    return Optional.ofNullable(size);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Whisk read(JsonParser parser) {
    JsonReads.startObject(parser, "Whisk");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "wires" -> builder.wires = JsonReads.int64(parser);
        case "size" -> builder.size = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("wires", wires);
    if (size != null) {
      generator.writeStringProperty("size", size);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {wires, size};
  }

  /**
   * Collects the members of a {@link Whisk}.
   */
  public static final class Builder {
    private @Nullable Long wires;

    private @Nullable String size;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Whisk from, JsonExtras extras) {
      this.wires = from.wires;
      this.size = from.size;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder wires(long wires) {
      extras.clearNull("wires");
      this.wires = wires;
      return this;
    }

    public Builder size(String size) {
      this.size = extras.value("size", size);
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
    public Whisk build() {
      return new Whisk(this);
    }
  }
}
