package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Size extends JsonObject {
  private final long litres;

  private Size(Builder builder) {
    super(builder.extras.freeze());
    if (builder.litres == null) {
      throw Preconditions.missingMembers("Size", "litres", builder.litres);
    }
    this.litres = builder.litres;
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

  public long litres() {
    return litres;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Size read(JsonParser parser) {
    JsonReads.startObject(parser, "Size");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "litres" -> builder.litres = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("litres", litres);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {litres};
  }

  /**
   * Collects the members of a {@link Size}.
   */
  public static final class Builder {
    private @Nullable Long litres;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Size from, JsonExtras extras) {
      this.litres = from.litres;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder litres(long litres) {
      extras.clearNull("litres");
      this.litres = litres;
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
    public Size build() {
      return new Size(this);
    }
  }
}
