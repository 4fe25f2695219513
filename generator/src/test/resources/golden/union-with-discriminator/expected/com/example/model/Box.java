package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
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

  private @Nullable List<Content> contents;

  private Box() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Box());
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
    return MEMBERS.read(parser, new Box());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Box readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Box());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "box");
      case 1 -> this.contents = JsonReads.list(parser, Content::read);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "box");
    }
    MEMBERS.writeModels(generator, 1, contents);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {contents};
  }

  /**
   * Collects the members of a {@link Box}.
   */
  public static final class Builder extends JsonObjectBuilder<Box, Builder> {
    private Builder(Box from) {
      super(MEMBERS, from);
    }

    public Builder contents(List<Content> contents) {
      draft.contents = value(1, ModelCollections.copy("contents", contents));
      return this;
    }

    /**
     * Appends an element to the list that {@link #contents(List)} sets.
     */
    public Builder addContent(Content element) {
      draft.contents = append(1, draft.contents, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #contents(List)} sets.
     */
    public Builder addContents(Collection<? extends Content> elements) {
      for (var element : ModelCollections.elements("contents", elements)) {
        addContent(element);
      }
      return this;
    }
  }
}
