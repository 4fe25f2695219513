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
public final class Tube extends JsonObject implements Round {
  private static final JsonMembers MEMBERS = JsonMembers.of("Tube")
      .constant("form")
      .required("length")
      .build();

  private final double length;

  private Tube(Builder builder) {
    super(builder);
    this.length = builder.length;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
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
    JsonReads.startObject(parser, "Tube");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Tube readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "tube");
    }
    if (holds(1)) {
      MEMBERS.write(generator, 1, length);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {length};
  }

  /**
   * Collects the members of a {@link Tube}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private double length;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Tube from) {
      super(MEMBERS, from);
      this.length = from.length;
    }

    public Builder length(double length) {
      this.length = value(1, length);
      return this;
    }

    private Tube read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "tube");
            case 1 -> this.length = JsonReads.number(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Tube(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Tube build() {
      return new Tube(this);
    }
  }
}
