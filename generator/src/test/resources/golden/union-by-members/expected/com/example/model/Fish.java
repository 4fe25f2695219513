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
public final class Fish extends JsonObject implements Animal {
  private static final JsonMembers MEMBERS = JsonMembers.of("Fish")
      .optional("weight")
      .optional("fins")
      .build();

  private final @Nullable Long weight;

  private final @Nullable Long fins;

  private Fish(Builder builder) {
    super(builder);
    this.weight = builder.weight;
    this.fins = builder.fins;
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

  public Optional<Long> fins() {
    return optional(1, fins);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Fish read(JsonParser parser) {
    JsonReads.startObject(parser, "Fish");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Fish readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, weight);
    MEMBERS.write(generator, 1, fins);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {weight, fins};
  }

  /**
   * Collects the members of a {@link Fish}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long weight;

    private @Nullable Long fins;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Fish from) {
      super(MEMBERS, from);
      this.weight = from.weight;
      this.fins = from.fins;
    }

    public Builder weight(long weight) {
      this.weight = value(0, weight);
      return this;
    }

    public Builder fins(long fins) {
      this.fins = value(1, fins);
      return this;
    }

    private Fish read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.weight = JsonReads.int64(parser);
            case 1 -> this.fins = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Fish(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Fish build() {
      return new Fish(this);
    }
  }
}
