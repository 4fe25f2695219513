package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Nothing extends JsonObject {
  private Nothing(Builder builder) {
    super(builder.extras.freeze());
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

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Nothing read(JsonParser parser) {
    JsonReads.startObject(parser, "Nothing");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      builder.extras.read(name, parser);
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {};
  }

  /**
   * Collects the members of a {@link Nothing}.
   */
  public static final class Builder {
    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Nothing from, JsonExtras extras) {
      this.extras = new JsonExtras.Builder(extras);
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
    public Nothing build() {
      return new Nothing(this);
    }
  }
}
