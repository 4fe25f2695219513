package com.example.parcels.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A parcel, perhaps within another.
 */
@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .required("id")
      .optional("weight")
      .optional("lid")
      .build();

  private final @Nullable String id;

  private final @Nullable Double weight;

  private final @Nullable Parcel lid;

  private Parcel(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.weight = builder.weight;
    this.lid = builder.lid;
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

  public String id() {
    return required(0, id);
  }

  public Optional<Double> weight() {
    return optional(1, weight);
  }

  public Optional<Parcel> lid() {
    return optional(2, lid);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    JsonReads.startObject(parser, "Parcel");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, weight);
    MEMBERS.write(generator, 2, lid);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, weight, lid};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String id;

    private @Nullable Double weight;

    private @Nullable Parcel lid;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Parcel from) {
      super(MEMBERS, from);
      this.id = from.id;
      this.weight = from.weight;
      this.lid = from.lid;
    }

    public Builder id(String id) {
      this.id = value(0, id);
      return this;
    }

    public Builder weight(@Nullable Double weight) {
      this.weight = nullable(1, weight);
      return this;
    }

    /**
     * Like {@link #weight(Double)}, for a value that is not null.
     */
    public Builder weight(double weight) {
      return weight(Double.valueOf(weight));
    }

    public Builder lid(Parcel lid) {
      this.lid = value(2, lid);
      return this;
    }

    /**
     * Like {@link #lid(Parcel)}, with a builder to fill.
     */
    public Builder lid(Consumer<Builder> build) {
      Builder builder = Parcel.builder();
      build.accept(builder);
      return lid(builder.build());
    }

    private Parcel read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.id = JsonReads.string(parser);
            case 1 -> this.weight = JsonReads.number(parser);
            case 2 -> this.lid = Parcel.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Parcel(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Parcel build() {
      return new Parcel(this);
    }
  }
}
