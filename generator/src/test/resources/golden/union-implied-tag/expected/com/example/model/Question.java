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
public final class Question extends JsonObject implements Answer {
  private static final JsonMembers MEMBERS = JsonMembers.of("Question")
      .optional("type")
      .required("by")
      .required("text")
      .build();

  private final @Nullable String type;

  private final @Nullable String by;

  private final @Nullable String text;

  private Question(Builder builder) {
    super(builder);
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
    JsonReads.startObject(parser, "Question");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Question readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, type);
    MEMBERS.write(generator, 1, by);
    MEMBERS.write(generator, 2, text);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {type, by, text};
  }

  /**
   * Collects the members of a {@link Question}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String type;

    private @Nullable String by;

    private @Nullable String text;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Question from) {
      super(MEMBERS, from);
      this.type = from.type;
      this.by = from.by;
      this.text = from.text;
    }

    public Builder type(String type) {
      this.type = value(0, type);
      return this;
    }

    public Builder by(String by) {
      this.by = value(1, by);
      return this;
    }

    public Builder text(String text) {
      this.text = value(2, text);
      return this;
    }

    private Question read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.type = JsonReads.string(parser);
            case 1 -> this.by = JsonReads.string(parser);
            case 2 -> this.text = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Question(this);
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
