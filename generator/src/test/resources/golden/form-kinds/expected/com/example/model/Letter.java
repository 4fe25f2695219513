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
public final class Letter extends JsonObject {
  private final String text;

  private Letter(Builder builder) {
    super(builder.extras.freeze());
    if (builder.text == null) {
      throw Preconditions.missingMembers("Letter", "text", builder.text);
    }
    this.text = builder.text;
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

  public String text() {
    return text;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Letter read(JsonParser parser) {
    JsonReads.startObject(parser, "Letter");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "text" -> builder.text = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("text", text);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text};
  }

  /**
   * Collects the members of a {@link Letter}.
   */
  public static final class Builder {
    private @Nullable String text;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Letter from, JsonExtras extras) {
      this.text = from.text;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder text(String text) {
      this.text = extras.value("text", text);
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
    public Letter build() {
      return new Letter(this);
    }
  }
}
