package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Statement extends JsonObject implements Answer {
  private static final JsonMembers MEMBERS = JsonMembers.of("Statement")
      .constant("type")
      .required("by")
      .required("text")
      .build();

  private @Nullable By by;

  private @Nullable String text;

  private Statement() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Statement());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String type() {
    return constant(0, "message");
  }

  public By by() {
    return required(1, by);
  }

  public String text() {
    return required(2, text);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Statement read(JsonParser parser) {
    return MEMBERS.read(parser, new Statement());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Statement readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Statement());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "message");
      case 1 -> this.by = By.read(parser);
      case 2 -> this.text = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "message");
    }
    MEMBERS.write(generator, 1, by);
    MEMBERS.write(generator, 2, text);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {by, text};
  }

  /**
   * Collects the members of a {@link Statement}.
   */
  public static final class Builder extends JsonObjectBuilder<Statement, Builder> {
    private Builder(Statement from) {
      super(MEMBERS, from);
    }

    public Builder by(By by) {
      draft.by = value(1, by);
      return this;
    }

    public Builder text(String text) {
      draft.text = value(2, text);
      return this;
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
