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
public final class TimedSound extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("TimedSound")
      .optional("sound")
      .build();

  private final @Nullable String sound;

  private TimedSound(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public Optional<String> sound() {
    return optional(0, sound);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static TimedSound read(JsonParser parser) {
    JsonReads.startObject(parser, "TimedSound");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, sound);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sound};
  }

  /**
   * Collects the members of a {@link TimedSound}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String sound;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(TimedSound from) {
      super(MEMBERS, from);
      this.sound = from.sound;
    }

    public Builder sound(String sound) {
      this.sound = value(0, sound);
      return this;
    }

    private TimedSound read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.sound = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new TimedSound(this);
    }

    /**
     * Returns an object with what is set.
     */
    public TimedSound build() {
      return new TimedSound(this);
    }
  }
}
