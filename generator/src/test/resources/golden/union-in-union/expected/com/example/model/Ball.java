package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Ball extends JsonObject implements Round {
  private static final JsonMembers MEMBERS = JsonMembers.of("Ball")
      .constant("form")
      .build();

  private Ball(Builder builder) {
    super(builder);
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

  public String form() {
    return constant(0, "ball");
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Ball read(JsonParser parser) {
    JsonReads.startObject(parser, "Ball");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Ball readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "ball");
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {};
  }

  /**
   * Collects the members of a {@link Ball}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private Builder() {
      super(MEMBERS);
    }

    private Builder(Ball from) {
      super(MEMBERS, from);
    }

    private Ball read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "ball");
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Ball(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Ball build() {
      return new Ball(this);
    }
  }
}
