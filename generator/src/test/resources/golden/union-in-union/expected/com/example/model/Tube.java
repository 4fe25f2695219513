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

/**
 * The object <code>Tube</code>.
 */
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
   * A builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One with only <code>length</code> set.
   */
  public static Tube of(double length) {
    return builder().length(length).build();
  }

  /**
   * A builder that starts with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this, extras);
  }

  /**
   * The member <code>form</code>.
   */
  public String form() {
    return "tube";
  }

  /**
   * The member <code>length</code>.
   */
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
   * Reads the members that are left of an object.
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

    /**
     * The member <code>length</code>.
     */
    public Builder length(double length) {
      extras.clearNull("length");
      this.length = length;
      return this;
    }

    /**
     * Sets a member that this class does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Tube build() {
      return new Tube(this);
    }
  }
}
