package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class ReadRequest extends JsonObject {
  private final @Nullable String text;

  private final @Nullable Boolean withTimes;

  private ReadRequest(Builder builder) {
    super(builder.extras.freeze());
    this.text = builder.text;
    this.withTimes = builder.withTimes;
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

  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  public Optional<Boolean> withTimes() {
    return Optional.ofNullable(withTimes);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ReadRequest read(JsonParser parser) {
    JsonReads.startObject(parser, "ReadRequest");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "text" -> builder.text = JsonReads.string(parser);
        case "with_times" -> builder.withTimes = JsonReads.bool(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (text != null) {
      generator.writeStringProperty("text", text);
    }
    if (withTimes != null) {
      generator.writeBooleanProperty("with_times", withTimes);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text, withTimes};
  }

  /**
   * Collects the members of a {@link ReadRequest}.
   */
  public static final class Builder {
    private @Nullable String text;

    private @Nullable Boolean withTimes;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ReadRequest from, JsonExtras extras) {
      this.text = from.text;
      this.withTimes = from.withTimes;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder text(String text) {
      this.text = extras.value("text", text);
      return this;
    }

    public Builder withTimes(boolean withTimes) {
      extras.clearNull("with_times");
      this.withTimes = withTimes;
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
     */
    public ReadRequest build() {
      return new ReadRequest(this);
    }
  }
}
