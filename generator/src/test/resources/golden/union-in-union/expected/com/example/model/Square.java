package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Square extends JsonObject implements Shape {
  private static final JsonMembers MEMBERS = JsonMembers.of("Square")
      .constant("form")
      .build();

  private Square() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Square());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String form() {
    return constant(0, "square");
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Square read(JsonParser parser) {
    return MEMBERS.read(parser, new Square());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Square readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Square());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "square");
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "square");
    }
  }

  /**
   * Collects the members of a {@link Square}.
   */
  public static final class Builder extends JsonObjectBuilder<Square, Builder> {
    private Builder(Square from) {
      super(MEMBERS, from);
    }
  }
}
