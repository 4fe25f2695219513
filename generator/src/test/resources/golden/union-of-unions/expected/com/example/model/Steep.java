package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Steep extends JsonObject implements Triangle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Steep")
      .constant("shapeType")
      .constant("triangleType")
      .build();

  private Steep() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Steep());
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
    return constant(1, "Steep");
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Steep read(JsonParser parser) {
    return MEMBERS.read(parser, new Steep());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Steep readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Steep());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "Triangle");
      case 1 -> JsonReads.constant(parser, "Steep");
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Triangle");
    }
    if (holds(1)) {
      MEMBERS.write(generator, 1, "Steep");
    }
  }

  /**
   * Collects the members of a {@link Steep}.
   */
  public static final class Builder extends JsonObjectBuilder<Steep, Builder> {
    private Builder(Steep from) {
      super(MEMBERS, from);
    }
  }
}
