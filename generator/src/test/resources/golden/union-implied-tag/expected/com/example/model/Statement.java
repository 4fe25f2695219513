package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Statement extends JsonObject implements Answer {
  private final By by;

  private final String text;

  private Statement(Builder builder) {
    super(builder.extras.freeze());
    if (builder.by == null || builder.text == null) {
      throw Preconditions.missingMembers("Statement", "by", builder.by, "text", builder.text);
    }
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
    return new Builder(this, extras);
  }

  public String type() {
    return "message";
  }

  public By by() {
    return by;
  }

  public String text() {
    return text;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Statement read(JsonParser parser) {
    JsonReads.startObject(parser, "Statement");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Statement readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "type" -> JsonReads.constant(parser, "message");
        case "by" -> builder.by = By.read(parser);
        case "text" -> builder.text = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("type", "message");
    generator.writeName("by");
    by.writeTo(generator);
    generator.writeStringProperty("text", text);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {by, text};
  }

  /**
   * Collects the members of a {@link Statement}.
   */
  public static final class Builder {
    private @Nullable By by;

    private @Nullable String text;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Statement from, JsonExtras extras) {
      this.by = from.by;
      this.text = from.text;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder by(By by) {
      this.by = extras.value("by", by);
      return this;
    }

    public Builder text(String text) {
      this.text = extras.value("text", text);
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Statement build() {
      return new Statement(this);
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class By implements OpenEnum, JsonWritable {
    public static final By CLERK = new By("clerk", Known.CLERK);

    private final String value;

    private final Known known;

    private By(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static By of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "clerk" -> CLERK;
        default -> new By(value, Known.UNKNOWN);
      };
    }

    @Override
    public String value() {
      return value;
    }

    /**
     * The value as a Java enum, for use in {@code switch}; {@code UNKNOWN} for one that this
     * client does not know.
     */
    public Known known() {
      return known;
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static By read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof By that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value();
    }

    /**
     * The values known when this client was generated.
     */
    public enum Known {
      CLERK,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
