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
public final class Letter extends JsonObject implements Content {
  private static final JsonMembers MEMBERS = JsonMembers.of("Letter")
      .constant("kind")
      .required("text")
      .build();

  private final @Nullable String text;

  private Letter(Builder builder) {
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
    JsonReads.startObject(parser, "Letter");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Letter readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "letter");
    }
    MEMBERS.write(generator, 1, text);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text};
  }

  /**
   * Collects the members of a {@link Letter}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String text;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Letter from) {
      super(MEMBERS, from);
      this.text = from.text;
    }

    public Builder text(String text) {
      this.text = value(1, text);
      return this;
    }

    private Letter read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "letter");
            case 1 -> this.text = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Letter(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Letter build() {
      return new Letter(this);
    }
  }
}
