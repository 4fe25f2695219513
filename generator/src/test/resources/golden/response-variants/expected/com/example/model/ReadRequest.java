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
public final class ReadRequest extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ReadRequest")
      .optional("text")
      .optional("with_times")
      .build();

  private @Nullable String text;

  private @Nullable Boolean withTimes;

  private ReadRequest() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ReadRequest());
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
    return MEMBERS.read(parser, new ReadRequest());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.text = JsonReads.string(parser);
      case 1 -> this.withTimes = JsonReads.bool(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, text);
    MEMBERS.write(generator, 1, withTimes);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {text, withTimes};
  }

  /**
   * Collects the members of a {@link ReadRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<ReadRequest, Builder> {
    private Builder(ReadRequest from) {
      super(MEMBERS, from);
    }

    public Builder text(String text) {
      draft.text = value(0, text);
      return this;
    }

    public Builder withTimes(boolean withTimes) {
      draft.withTimes = value(1, withTimes);
      return this;
    }
  }
}
