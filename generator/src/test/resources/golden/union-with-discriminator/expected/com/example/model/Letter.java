package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Letter extends JsonObject implements Content {
  private static final JsonMembers MEMBERS = JsonMembers.of("Letter")
      .constant("kind")
      .required("text")
      .build();

  private @Nullable String text;

  private Letter() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Letter());
  }

  /**
   * Returns an object with only <code>text</code> set.
   */
  public static Letter of(String text) {
    return builder().text(text).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "letter");
  }

  public String text() {
    return required(1, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Letter read(JsonParser parser) {
    return MEMBERS.read(parser, new Letter());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Letter readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Letter());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "letter");
      case 1 -> this.text = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "letter");
    }
    MEMBERS.write(generator, 1, text);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text};
  }

  /**
   * Collects the members of a {@link Letter}.
   */
  public static final class Builder extends JsonObjectBuilder<Letter, Builder> {
    private Builder(Letter from) {
      super(MEMBERS, from);
    }

    public Builder text(String text) {
      draft.text = value(1, text);
      return this;
    }
  }
}
