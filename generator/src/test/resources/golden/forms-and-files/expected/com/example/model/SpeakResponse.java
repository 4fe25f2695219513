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
public final class SpeakResponse extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("SpeakResponse")
      .optional("audio")
      .build();

  private final @Nullable String audio;

  private SpeakResponse(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public Optional<String> audio() {
    return optional(0, audio);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SpeakResponse read(JsonParser parser) {
    JsonReads.startObject(parser, "SpeakResponse");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, audio);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {audio};
  }

  /**
   * Collects the members of a {@link SpeakResponse}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String audio;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(SpeakResponse from) {
      super(MEMBERS, from);
      this.audio = from.audio;
    }

    public Builder audio(String audio) {
      this.audio = value(0, audio);
      return this;
    }

    private SpeakResponse read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.audio = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new SpeakResponse(this);
    }

    /**
     * Returns an object with what is set.
     */
    public SpeakResponse build() {
      return new SpeakResponse(this);
    }
  }
}
