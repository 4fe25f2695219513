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
public final class Circle extends JsonObject implements Shape {
  private static final JsonMembers MEMBERS = JsonMembers.of("Circle")
      .constant("shapeType")
      .optional("radius")
      .build();

  private @Nullable Double radius;

  private Circle() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Circle());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String shapeType() {
    return constant(0, "Circle");
  }

  public Optional<Double> radius() {
    return optional(1, radius);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Circle read(JsonParser parser) {
    return MEMBERS.read(parser, new Circle());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Circle readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Circle());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "Circle");
      case 1 -> this.radius = JsonReads.number(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "Circle");
    }
    MEMBERS.write(generator, 1, radius);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {radius};
  }

  /**
   * Collects the members of a {@link Circle}.
   */
  public static final class Builder extends JsonObjectBuilder<Circle, Builder> {
    private Builder(Circle from) {
      super(MEMBERS, from);
    }

    public Builder radius(double radius) {
      draft.radius = value(1, radius);
      return this;
    }
  }
}
