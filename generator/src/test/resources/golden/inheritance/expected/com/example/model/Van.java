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
public final class Van extends JsonObject implements Vehicle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Van")
      .constant("kind")
      .optional("plate")
      .required("load")
      .build();

  private final @Nullable String plate;

  private final double load;

  private Van(Builder builder) {
    super(builder);
    this.plate = builder.plate;
    this.load = builder.load;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an object with only <code>load</code> set.
   */
  public static Van of(double load) {
    return builder().load(load).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "van");
  }

  public Optional<String> plate() {
    return optional(1, plate);
  }

  public double load() {
    return required(2, load);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Van read(JsonParser parser) {
    JsonReads.startObject(parser, "Van");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Van readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, "van");
    }
    MEMBERS.write(generator, 1, plate);
    if (holds(2)) {
      MEMBERS.write(generator, 2, load);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {plate, load};
  }

  /**
   * Collects the members of a {@link Van}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String plate;

    private double load;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Van from) {
      super(MEMBERS, from);
      this.plate = from.plate;
      this.load = from.load;
    }

    public Builder plate(String plate) {
      this.plate = value(1, plate);
      return this;
    }

    public Builder load(double load) {
      this.load = value(2, load);
      return this;
    }

    private Van read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> JsonReads.constant(parser, "van");
            case 1 -> this.plate = JsonReads.string(parser);
            case 2 -> this.load = JsonReads.number(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Van(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Van build() {
      return new Van(this);
    }
  }
}
