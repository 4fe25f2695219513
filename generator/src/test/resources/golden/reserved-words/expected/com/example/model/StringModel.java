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
public final class StringModel extends JsonObject {
  private final @Nullable String value;

  private StringModel(Builder builder) {
    super(builder.extras.freeze());
    this.value = builder.value;
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

  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static StringModel read(JsonParser parser) {
    JsonReads.startObject(parser, "StringModel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "value" -> builder.value = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (value != null) {
      generator.writeStringProperty("value", value);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link StringModel}.
   */
  public static final class Builder {
    private @Nullable String value;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(StringModel from, JsonExtras extras) {
      this.value = from.value;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder value(String value) {
      this.value = extras.value("value", value);
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
    public StringModel build() {
      return new StringModel(this);
    }
  }
}
