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
public final class Refund extends JsonObject implements Answer {
  private static final JsonMembers MEMBERS = JsonMembers.of("Refund")
      .constant("type")
      .required("number")
      .build();

  private final @Nullable String number;

  private Refund(Builder builder) {
    super(builder);
    this.number = builder.number;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an object with only <code>number</code> set.
   */
  public static Refund of(String number) {
    return builder().number(number).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String type() {
    return constant(0, "refund");
  }

  public String number() {
    return required(1, number);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Refund read(JsonParser parser) {
    JsonReads.startObject(parser, "Refund");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Refund readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "refund");
    }
    MEMBERS.write(generator, 1, number);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {number};
  }

  /**
   * Collects the members of a {@link Refund}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String number;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Refund from) {
      super(MEMBERS, from);
      this.number = from.number;
    }

    public Builder number(String number) {
      this.number = value(1, number);
      return this;
    }

    private Refund read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "refund");
            case 1 -> this.number = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Refund(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Refund build() {
      return new Refund(this);
    }
  }
}
