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
public final class Loaf extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Loaf")
      .required("grams")
      .build();

  private final long grams;

  private Loaf(Builder builder) {
    super(builder);
    this.grams = builder.grams;
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

  public long grams() {
    return required(0, grams);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Loaf read(JsonParser parser) {
    JsonReads.startObject(parser, "Loaf");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, grams);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {grams};
  }

  /**
   * Collects the members of a {@link Loaf}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private long grams;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Loaf from) {
      super(MEMBERS, from);
      this.grams = from.grams;
    }

    public Builder grams(long grams) {
      this.grams = value(0, grams);
      return this;
    }

    private Loaf read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.grams = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Loaf(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Loaf build() {
      return new Loaf(this);
    }
  }
}
