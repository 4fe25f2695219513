package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
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

  private final @Nullable String text;

  private final @Nullable Boolean stream;

  private MessageRequest(Builder builder) {
    super(builder);
    this.text = builder.text;
    this.stream = builder.stream;
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
    JsonReads.startObject(parser, "MessageRequest");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, text);
    MEMBERS.write(generator, 1, stream);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text, stream};
  }

  /**
   * Collects the members of a {@link MessageRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String text;

    private @Nullable Boolean stream;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(MessageRequest from) {
      super(MEMBERS, from);
      this.text = from.text;
      this.stream = from.stream;
    }

    public Builder text(String text) {
      this.text = value(0, text);
      return this;
    }

    public Builder stream(@Nullable Boolean stream) {
      this.stream = nullable(1, stream);
      return this;
    }

    private MessageRequest read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.text = JsonReads.string(parser);
            case 1 -> this.stream = JsonReads.bool(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new MessageRequest(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public MessageRequest build() {
      return new MessageRequest(this);
    }
  }
}
