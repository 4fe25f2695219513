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
public final class Card extends JsonObject {
  private final long picture;

  private Card(Builder builder) {
    super(builder.extras.freeze());
    if (builder.picture == null) {
      throw Preconditions.missingMembers("Card", "picture", builder.picture);
    }
    this.picture = builder.picture;
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

  public long picture() {
    return picture;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Card read(JsonParser parser) {
    JsonReads.startObject(parser, "Card");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "picture" -> builder.picture = JsonReads.int64(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("picture", picture);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {picture};
  }

  /**
   * Collects the members of a {@link Card}.
   */
  public static final class Builder {
    private @Nullable Long picture;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Card from, JsonExtras extras) {
      this.picture = from.picture;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder picture(long picture) {
      extras.clearNull("picture");
      this.picture = picture;
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
    public Card build() {
      return new Card(this);
    }
  }
}
