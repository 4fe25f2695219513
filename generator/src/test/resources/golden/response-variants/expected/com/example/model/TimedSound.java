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
public final class TimedSound extends JsonObject {
  private final @Nullable String sound;

  private TimedSound(Builder builder) {
    super(builder.extras.freeze());
    this.sound = builder.sound;
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

  public Optional<String> sound() {
    return Optional.ofNullable(sound);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static TimedSound read(JsonParser parser) {
    JsonReads.startObject(parser, "TimedSound");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "sound" -> builder.sound = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (sound != null) {
      generator.writeStringProperty("sound", sound);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sound};
  }

  /**
   * Collects the members of a {@link TimedSound}.
   */
  public static final class Builder {
    private @Nullable String sound;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(TimedSound from, JsonExtras extras) {
      this.sound = from.sound;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder sound(String sound) {
      this.sound = extras.value("sound", sound);
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
    public TimedSound build() {
      return new TimedSound(this);
    }
  }
}
