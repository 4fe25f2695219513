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
public final class ShelfPlace extends JsonObject {
  private final @Nullable Long row;

  private ShelfPlace(Builder builder) {
    super(builder.extras.freeze());
    this.row = builder.row;
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

  public Optional<Long> row() {
    return Optional.ofNullable(row);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ShelfPlace read(JsonParser parser) {
    JsonReads.startObject(parser, "ShelfPlace");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "row" -> builder.row = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (row != null) {
      generator.writeNumberProperty("row", row);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {row};
  }

  /**
   * Collects the members of a {@link ShelfPlace}.
   */
  public static final class Builder {
    private @Nullable Long row;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ShelfPlace from, JsonExtras extras) {
      this.row = from.row;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder row(long row) {
      extras.clearNull("row");
      this.row = row;
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
    public ShelfPlace build() {
      return new ShelfPlace(this);
    }
  }
}
