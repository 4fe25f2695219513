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
public final class ReadRequest extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ReadRequest")
      .optional("text")
      .optional("with_times")
      .build();

  private final @Nullable String text;

  private final @Nullable Boolean withTimes;

  private ReadRequest(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public Optional<String> text() {
    return optional(0, text);
  }

  public Optional<Boolean> withTimes() {
    return optional(1, withTimes);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ReadRequest read(JsonParser parser) {
    JsonReads.startObject(parser, "ReadRequest");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, text);
    MEMBERS.write(generator, 1, withTimes);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text, withTimes};
  }

  /**
   * Collects the members of a {@link ReadRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String text;

    private @Nullable Boolean withTimes;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ReadRequest from) {
      super(MEMBERS, from);
      this.text = from.text;
      this.withTimes = from.withTimes;
    }

    public Builder text(String text) {
      this.text = value(0, text);
      return this;
    }

    public Builder withTimes(boolean withTimes) {
      this.withTimes = value(1, withTimes);
      return this;
    }

    private ReadRequest read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.text = JsonReads.string(parser);
            case 1 -> this.withTimes = JsonReads.bool(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ReadRequest(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ReadRequest build() {
      return new ReadRequest(this);
    }
  }
}
