package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Ball extends JsonObject implements Round {
  private static final JsonMembers MEMBERS = JsonMembers.of("Ball")
      .constant("form")
      .build();

  private Ball() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Ball());
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
    return MEMBERS.read(parser, new Ball());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Ball readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Ball());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "ball");
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "ball");
    }
  }

  /**
   * Collects the members of a {@link Ball}.
   */
  public static final class Builder extends JsonObjectBuilder<Ball, Builder> {
    private Builder(Ball from) {
      super(MEMBERS, from);
    }
  }
}
