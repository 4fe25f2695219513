package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Flat extends JsonObject implements Triangle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Flat")
      .constant("shapeType")
      .constant("triangleType")
      .build();

  private Flat() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Flat());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String shapeType() {
    return constant(0, "Triangle");
  }

  public String triangleType() {
    return constant(1, "Flat");
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Flat read(JsonParser parser) {
    return MEMBERS.read(parser, new Flat());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Flat readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Flat());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "Triangle");
      case 1 -> JsonReads.constant(parser, "Flat");
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Triangle");
    }
    if (holds(1)) {
      MEMBERS.write(generator, 1, "Flat");
    }
  }

  /**
   * Collects the members of a {@link Flat}.
   */
  public static final class Builder extends JsonObjectBuilder<Flat, Builder> {
    private Builder(Flat from) {
      super(MEMBERS, from);
    }
  }
}
