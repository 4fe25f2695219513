package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Receipt extends JsonObject implements Answer {
  private final String number;

  private Receipt(Builder builder) {
    super(builder.extras.freeze());
    if (builder.number == null) {
      throw Preconditions.missingMembers("Receipt", "number", builder.number);
    }
    this.number = builder.number;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an object with only <code>number</code> set.
   */
  public static Receipt of(String number) {
    return builder().number(number).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this, extras);
  }

  public String type() {
    return "receipt";
  }

  public String number() {
    return number;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Receipt read(JsonParser parser) {
    JsonReads.startObject(parser, "Receipt");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Receipt readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "type" -> JsonReads.constant(parser, "receipt");
        case "number" -> builder.number = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("type", "receipt");
    generator.writeStringProperty("number", number);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {number};
  }

  /**
   * Collects the members of a {@link Receipt}.
   */
  public static final class Builder {
    private @Nullable String number;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Receipt from, JsonExtras extras) {
      this.number = from.number;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder number(String number) {
      this.number = extras.value("number", number);
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
    public Receipt build() {
      return new Receipt(this);
    }
  }
}
