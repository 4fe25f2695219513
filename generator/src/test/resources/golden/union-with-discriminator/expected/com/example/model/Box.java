package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Box extends JsonObject implements Content {
  private final @Nullable List<Content> contents;

  private Box(Builder builder) {
    super(builder.extras.freeze());
    this.contents = ModelCollections.freeze(builder.contents);
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

  public String kind() {
    return "box";
  }

  public Optional<List<Content>> contents() {
    return Optional.ofNullable(contents);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Box read(JsonParser parser) {
    JsonReads.startObject(parser, "Box");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Box readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "kind" -> JsonReads.constant(parser, "box");
        case "contents" -> builder.contents = JsonReads.list(parser, Content::read);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("kind", "box");
    if (contents != null) {
      generator.writeName("contents");
      JsonWrites.models(generator, contents);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {contents};
  }

  /**
   * Collects the members of a {@link Box}.
   */
  public static final class Builder {
    private @Nullable List<Content> contents;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Box from, JsonExtras extras) {
      this.contents = from.contents;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder contents(List<Content> contents) {
      this.contents = extras.value("contents", ModelCollections.copy("contents", contents));
      return this;
    }

    /**
     * Appends an element to the list that {@link #contents(List)} sets.
     */
    public Builder addContent(Content element) {
      this.contents = ModelCollections.append("element", this.contents, element);
      extras.clearNull("contents");
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
    public Box build() {
      return new Box(this);
    }
  }
}
