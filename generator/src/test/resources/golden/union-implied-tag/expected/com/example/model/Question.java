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
public final class Question extends JsonObject implements Answer {
  private final @Nullable String type;

  private final String by;

  private final String text;

  private Question(Builder builder) {
    super(builder.extras.freeze());
    if (builder.by == null || builder.text == null) {
      throw Preconditions.missingMembers("Question", "by", builder.by, "text", builder.text);
    }
    this.type = builder.type;
    this.by = builder.by;
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

  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  public String by() {
    return by;
  }

  public String text() {
    return text;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Question read(JsonParser parser) {
    JsonReads.startObject(parser, "Question");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Question readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "type" -> builder.type = JsonReads.string(parser);
        case "by" -> builder.by = JsonReads.string(parser);
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
    if (type != null) {
      generator.writeStringProperty("type", type);
    }
    generator.writeStringProperty("by", by);
    generator.writeStringProperty("text", text);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, by, text};
  }

  /**
   * Collects the members of a {@link Question}.
   */
  public static final class Builder {
    private @Nullable String type;

    private @Nullable String by;

    private @Nullable String text;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Question from, JsonExtras extras) {
      this.type = from.type;
      this.by = from.by;
      this.text = from.text;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder type(String type) {
      this.type = extras.value("type", type);
      return this;
    }

    public Builder by(String by) {
      this.by = extras.value("by", by);
      return this;
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
    public Question build() {
      return new Question(this);
    }
  }
}
