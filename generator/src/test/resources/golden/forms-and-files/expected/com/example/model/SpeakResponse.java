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
public final class SpeakResponse extends JsonObject {
  private final @Nullable String audio;

  private SpeakResponse(Builder builder) {
    super(builder.extras.freeze());
    this.audio = builder.audio;
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

  public Optional<String> audio() {
    return Optional.ofNullable(audio);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SpeakResponse read(JsonParser parser) {
    JsonReads.startObject(parser, "SpeakResponse");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "audio" -> builder.audio = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (audio != null) {
      generator.writeStringProperty("audio", audio);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {audio};
  }

  /**
   * Collects the members of a {@link SpeakResponse}.
   */
  public static final class Builder {
    private @Nullable String audio;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(SpeakResponse from, JsonExtras extras) {
      this.audio = from.audio;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder audio(String audio) {
      this.audio = extras.value("audio", audio);
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
    public SpeakResponse build() {
      return new SpeakResponse(this);
    }
  }
}
