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
public final class PutBoxResponse extends JsonObject {
  private final @Nullable Boolean moved;

  private PutBoxResponse(Builder builder) {
    super(builder.extras.freeze());
    this.moved = builder.moved;
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

  public Optional<Boolean> moved() {
    return Optional.ofNullable(moved);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static PutBoxResponse read(JsonParser parser) {
    JsonReads.startObject(parser, "PutBoxResponse");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "moved" -> builder.moved = JsonReads.bool(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (moved != null) {
      generator.writeBooleanProperty("moved", moved);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {moved};
  }

  /**
   * Collects the members of a {@link PutBoxResponse}.
   */
  public static final class Builder {
    private @Nullable Boolean moved;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(PutBoxResponse from, JsonExtras extras) {
      this.moved = from.moved;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder moved(boolean moved) {
      extras.clearNull("moved");
      this.moved = moved;
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
    public PutBoxResponse build() {
      return new PutBoxResponse(this);
    }
  }
}
