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
public final class SpeakResponse extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("SpeakResponse")
      .optional("audio")
      .build();

  private @Nullable String audio;

  private SpeakResponse() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new SpeakResponse());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> audio() {
    return optional(0, audio);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SpeakResponse read(JsonParser parser) {
    return MEMBERS.read(parser, new SpeakResponse());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.audio = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, audio);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {audio};
  }

  /**
   * Collects the members of a {@link SpeakResponse}.
   */
  public static final class Builder extends JsonObjectBuilder<SpeakResponse, Builder> {
    private Builder(SpeakResponse from) {
      super(MEMBERS, from);
    }

    public Builder audio(String audio) {
      draft.audio = value(0, audio);
      return this;
    }
  }
}
