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
public final class Loaf extends JsonObject {
  private final long grams;

  private Loaf(Builder builder) {
    super(builder.extras.freeze());
    if (builder.grams == null) {
      throw Preconditions.missingMembers("Loaf", "grams", builder.grams);
    }
    this.grams = builder.grams;
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

  public long grams() {
    return grams;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Loaf read(JsonParser parser) {
    JsonReads.startObject(parser, "Loaf");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "grams" -> builder.grams = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("grams", grams);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {grams};
  }

  /**
   * Collects the members of a {@link Loaf}.
   */
  public static final class Builder {
    private @Nullable Long grams;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Loaf from, JsonExtras extras) {
      this.grams = from.grams;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder grams(long grams) {
      extras.clearNull("grams");
      this.grams = grams;
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
    public Loaf build() {
      return new Loaf(this);
    }
  }
}
