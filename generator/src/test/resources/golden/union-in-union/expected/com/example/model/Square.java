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
public final class Square extends JsonObject implements Shape {
  private static final JsonMembers MEMBERS = JsonMembers.of("Square")
      .constant("form")
      .build();

  private Square(Builder builder) {
    super(builder);
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
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
    JsonReads.startObject(parser, "Square");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Square readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "square");
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {};
  }

  /**
   * Collects the members of a {@link Square}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private Builder() {
      super(MEMBERS);
    }

    private Builder(Square from) {
      super(MEMBERS, from);
    }

    private Square read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "square");
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Square(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Square build() {
      return new Square(this);
    }
  }
}
