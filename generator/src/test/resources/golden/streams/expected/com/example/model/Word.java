package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Word extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Word")
      .required("text")
      .build();

  private final @Nullable String text;

  private Word(Builder builder) {
    super(builder);
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

  public String text() {
    return required(0, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Word read(JsonParser parser) {
    JsonReads.startObject(parser, "Word");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, text);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text};
  }

  /**
   * Collects the members of a {@link Word}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String text;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Word from) {
      super(MEMBERS, from);
      this.text = from.text;
    }

    public Builder text(String text) {
      this.text = value(0, text);
      return this;
    }

    private Word read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.text = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Word(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Word build() {
      return new Word(this);
    }
  }
}
