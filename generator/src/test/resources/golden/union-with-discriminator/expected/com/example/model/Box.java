package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Box extends JsonObject implements Content {
  private static final JsonMembers MEMBERS = JsonMembers.of("Box")
      .constant("kind")
      .optional("contents")
      .build();

  private final @Nullable List<Content> contents;

  private Box(Builder builder) {
    super(builder);
    this.contents = ModelCollections.freezeNullable(builder.contents);
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
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "box");
  }

  public Optional<List<Content>> contents() {
    return optional(1, contents);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Box read(JsonParser parser) {
    JsonReads.startObject(parser, "Box");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Box readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "box");
    }
    if (contents != null) {
      generator.writeName(MEMBERS.name(1));
      JsonWrites.models(generator, contents);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {contents};
  }

  /**
   * Collects the members of a {@link Box}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable List<Content> contents;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Box from) {
      super(MEMBERS, from);
      this.contents = from.contents;
    }

    public Builder contents(List<Content> contents) {
      this.contents = value(1, ModelCollections.copy("contents", contents));
      return this;
    }

    /**
     * Appends an element to the list that {@link #contents(List)} sets.
     */
    public Builder addContent(Content element) {
      this.contents = value(1, ModelCollections.append("element", this.contents, element));
      return this;
    }

    private Box read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "box");
            case 1 -> this.contents = JsonReads.list(parser, Content::read);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Box(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Box build() {
      return new Box(this);
    }
  }
}
