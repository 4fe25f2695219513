package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Question extends JsonObject implements Answer {
  private static final JsonMembers MEMBERS = JsonMembers.of("Question")
      .optional("type")
      .required("by")
      .required("text")
      .build();

  private @Nullable String type;

  private @Nullable String by;

  private @Nullable String text;

  private Question() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Question());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> type() {
    return optional(0, type);
  }

  public String by() {
    return required(1, by);
  }

  public String text() {
    return required(2, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Question read(JsonParser parser) {
    return MEMBERS.read(parser, new Question());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Question readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Question());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.type = JsonReads.string(parser);
      case 1 -> this.by = JsonReads.string(parser);
      case 2 -> this.text = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, by);
    MEMBERS.write(generator, 2, text);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, by, text};
  }

  /**
   * Collects the members of a {@link Question}.
   */
  public static final class Builder extends JsonObjectBuilder<Question, Builder> {
    private Builder(Question from) {
      super(MEMBERS, from);
    }

    public Builder type(String type) {
      draft.type = value(0, type);
      return this;
    }

    public Builder by(String by) {
      draft.by = value(1, by);
      return this;
    }

    public Builder text(String text) {
      draft.text = value(2, text);
      return this;
    }
  }
}
