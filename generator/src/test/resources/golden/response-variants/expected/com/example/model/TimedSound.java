package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable String sound;

  private TimedSound() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new TimedSound());
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
    return MEMBERS.read(parser, new TimedSound());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.sound = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, sound);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sound};
  }

  /**
   * Collects the members of a {@link TimedSound}.
   */
  public static final class Builder extends JsonObjectBuilder<TimedSound, Builder> {
    private Builder(TimedSound from) {
      super(MEMBERS, from);
    }

    public Builder sound(String sound) {
      draft.sound = value(0, sound);
      return this;
    }
  }
}
