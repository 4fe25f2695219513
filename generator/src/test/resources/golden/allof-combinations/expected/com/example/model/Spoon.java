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
public final class Spoon extends JsonObject {
  private final String metal;

  private final @Nullable Long size;

  private Spoon(Builder builder) {
    super(builder.extras.freeze());
    if (builder.metal == null) {
      throw Preconditions.missingMembers("Spoon", "metal", builder.metal);
    }
    this.metal = builder.metal;
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

  public String metal() {
    return metal;
  }

  public Optional<Long> size() {
    return Optional.ofNullable(size);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Spoon read(JsonParser parser) {
    JsonReads.startObject(parser, "Spoon");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "metal" -> builder.metal = JsonReads.string(parser);
        case "size" -> builder.size = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("metal", metal);
    if (size != null) {
      generator.writeNumberProperty("size", size);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {metal, size};
  }

  /**
   * Collects the members of a {@link Spoon}.
   */
  public static final class Builder {
    private @Nullable String metal;

    private @Nullable Long size;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Spoon from, JsonExtras extras) {
      this.metal = from.metal;
      this.size = from.size;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder metal(String metal) {
      this.metal = extras.value("metal", metal);
      return this;
    }

    public Builder size(long size) {
      extras.clearNull("size");
      this.size = size;
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
    public Spoon build() {
      return new Spoon(this);
    }
  }
}
