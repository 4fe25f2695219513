package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Tube extends JsonObject implements Round {
  private static final JsonMembers MEMBERS = JsonMembers.of("Tube")
      .constant("form")
      .required("length")
      .build();

  private double length;

  private Tube() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Tube());
  }

  /**
   * Returns an object with only <code>length</code> set.
   */
  public static Tube of(double length) {
    return builder().length(length).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String form() {
    return constant(0, "tube");
  }

  public double length() {
    return required(1, length);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Tube read(JsonParser parser) {
    return MEMBERS.read(parser, new Tube());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Tube readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Tube());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "tube");
      case 1 -> this.length = JsonReads.number(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "tube");
    }
    if (holds(1)) {
      MEMBERS.write(generator, 1, length);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {length};
  }

  /**
   * Collects the members of a {@link Tube}.
   */
  public static final class Builder extends JsonObjectBuilder<Tube, Builder> {
    private Builder(Tube from) {
      super(MEMBERS, from);
    }

    public Builder length(double length) {
      draft.length = value(1, length);
      return this;
    }
  }
}
