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
public final class ListParcelsSize extends JsonObject {
  private final @Nullable Long width;

  private final @Nullable Long height;

  private ListParcelsSize(Builder builder) {
    super(builder.extras.freeze());
    this.width = builder.width;
    this.height = builder.height;
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

  public Optional<Long> width() {
    return Optional.ofNullable(width);
  }

  public Optional<Long> height() {
    return Optional.ofNullable(height);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsSize read(JsonParser parser) {
    JsonReads.startObject(parser, "ListParcelsSize");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "width" -> builder.width = JsonReads.int64(parser);
        case "height" -> builder.height = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (width != null) {
      generator.writeNumberProperty("width", width);
    }
    if (height != null) {
      generator.writeNumberProperty("height", height);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {width, height};
  }

  /**
   * Collects the members of a {@link ListParcelsSize}.
   */
  public static final class Builder {
    private @Nullable Long width;

    private @Nullable Long height;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ListParcelsSize from, JsonExtras extras) {
      this.width = from.width;
      this.height = from.height;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder width(long width) {
      extras.clearNull("width");
      this.width = width;
      return this;
    }

    public Builder height(long height) {
      extras.clearNull("height");
      this.height = height;
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
    public ListParcelsSize build() {
      return new ListParcelsSize(this);
    }
  }
}
