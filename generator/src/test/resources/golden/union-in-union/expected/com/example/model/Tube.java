package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Tube extends JsonObject implements Round {
  private final double length;

  private Tube(Builder builder) {
    super(builder.extras.freeze());
    if (builder.length == null) {
      throw Preconditions.missingMembers("Tube", "length", builder.length);
    }
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
    return new Builder(this, extras);
  }

  public String form() {
    return "tube";
  }

  public double length() {
    return length;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Tube read(JsonParser parser) {
    JsonReads.startObject(parser, "Tube");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Tube readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "form" -> JsonReads.constant(parser, "tube");
        case "length" -> builder.length = JsonReads.number(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("form", "tube");
    generator.writeNumberProperty("length", length);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {length};
  }

  /**
   * Collects the members of a {@link Tube}.
   */
  public static final class Builder {
    private @Nullable Double length;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Tube from, JsonExtras extras) {
      this.length = from.length;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder length(double length) {
      extras.clearNull("length");
      this.length = length;
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
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
