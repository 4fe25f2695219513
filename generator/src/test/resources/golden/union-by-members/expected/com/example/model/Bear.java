package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Bear extends JsonObject implements Animal {
  private static final JsonMembers MEMBERS = JsonMembers.of("Bear")
      .optional("weight")
      .optional("bamboo")
      .optional("honey")
      .build();

  private final @Nullable Long weight;

  private final @Nullable Double bamboo;

  private final @Nullable Double honey;

  private Bear(Builder builder) {
    super(builder);
    this.weight = builder.weight;
    this.bamboo = builder.bamboo;
    this.honey = builder.honey;
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

  public Optional<Long> weight() {
    return optional(0, weight);
  }

  public Optional<Double> bamboo() {
    return optional(1, bamboo);
  }

  public Optional<Double> honey() {
    return optional(2, honey);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Bear read(JsonParser parser) {
    JsonReads.startObject(parser, "Bear");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Bear readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, weight);
    MEMBERS.write(generator, 1, bamboo);
    MEMBERS.write(generator, 2, honey);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {weight, bamboo, honey};
  }

  /**
   * Collects the members of a {@link Bear}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long weight;

    private @Nullable Double bamboo;

    private @Nullable Double honey;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Bear from) {
      super(MEMBERS, from);
      this.weight = from.weight;
      this.bamboo = from.bamboo;
      this.honey = from.honey;
    }

    public Builder weight(long weight) {
      this.weight = value(0, weight);
      return this;
    }

    public Builder bamboo(double bamboo) {
      this.bamboo = value(1, bamboo);
      return this;
    }

    public Builder honey(double honey) {
      this.honey = value(2, honey);
      return this;
    }

    private Bear read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.weight = JsonReads.int64(parser);
            case 1 -> this.bamboo = JsonReads.number(parser);
            case 2 -> this.honey = JsonReads.number(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Bear(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Bear build() {
      return new Bear(this);
    }
  }
}
