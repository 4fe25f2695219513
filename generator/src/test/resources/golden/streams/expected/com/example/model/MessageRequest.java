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
public final class MessageRequest extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("MessageRequest")
      .required("text")
      .optional("stream")
      .build();

  private @Nullable String text;

  private @Nullable Boolean stream;

  private MessageRequest() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new MessageRequest());
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

  public Optional<Boolean> stream() {
    return optional(1, stream);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static MessageRequest read(JsonParser parser) {
    return MEMBERS.read(parser, new MessageRequest());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.text = JsonReads.string(parser);
      case 1 -> this.stream = JsonReads.bool(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, text);
    MEMBERS.write(generator, 1, stream);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text, stream};
  }

  /**
   * Collects the members of a {@link MessageRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<MessageRequest, Builder> {
    private Builder(MessageRequest from) {
      super(MEMBERS, from);
    }

    public Builder text(String text) {
      draft.text = value(0, text);
      return this;
    }

    public Builder stream(@Nullable Boolean stream) {
      draft.stream = nullable(1, stream);
      return this;
    }
  }
}
