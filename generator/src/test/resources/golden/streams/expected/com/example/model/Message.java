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
public final class Message extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Message")
      .required("text")
      .build();

  private @Nullable String text;

  private Message() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Message());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String text() {
    return required(0, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Message read(JsonParser parser) {
    return MEMBERS.read(parser, new Message());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.text = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, text);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text};
  }

  /**
   * Collects the members of a {@link Message}.
   */
  public static final class Builder extends JsonObjectBuilder<Message, Builder> {
    private Builder(Message from) {
      super(MEMBERS, from);
    }

    public Builder text(String text) {
      draft.text = value(0, text);
      return this;
    }
  }
}
