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
public final class Note extends JsonObject implements Event {
  private static final JsonMembers MEMBERS = JsonMembers.of("Note")
      .optional("type")
      .required("text")
      .build();

  private @Nullable String type;

  private @Nullable String text;

  private Note() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Note());
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

  public String text() {
    return required(1, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Note read(JsonParser parser) {
    return MEMBERS.read(parser, new Note());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Note readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Note());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.type = JsonReads.string(parser);
      case 1 -> this.text = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, text);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, text};
  }

  /**
   * Collects the members of a {@link Note}.
   */
  public static final class Builder extends JsonObjectBuilder<Note, Builder> {
    private Builder(Note from) {
      super(MEMBERS, from);
    }

    public Builder type(String type) {
      draft.type = value(0, type);
      return this;
    }

    public Builder text(String text) {
      draft.text = value(1, text);
      return this;
    }
  }
}
