package com.example.parcels.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
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

  private @Nullable String id;

  private @Nullable Double weight;

  private @Nullable Parcel lid;

  private Parcel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Parcel());
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
    return MEMBERS.read(parser, new Parcel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.id = JsonReads.string(parser);
      case 1 -> this.weight = JsonReads.number(parser);
      case 2 -> this.lid = Parcel.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, weight);
    MEMBERS.write(generator, 2, lid);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, weight, lid};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder id(String id) {
      draft.id = value(0, id);
      return this;
    }

    public Builder weight(@Nullable Double weight) {
      draft.weight = nullable(1, weight);
      return this;
    }

    /**
     * Like {@link #weight(Double)}, for a value that is not null.
     */
    public Builder weight(double weight) {
      return weight(Double.valueOf(weight));
    }

    public Builder lid(Parcel lid) {
      draft.lid = value(2, lid);
      return this;
    }

    /**
     * Like {@link #lid(Parcel)}, with a builder to fill.
     */
    public Builder lid(Consumer<Builder> build) {
      Builder builder = Parcel.builder();
      Preconditions.notNull("lid", build).accept(builder);
      return lid(builder.build());
    }
  }
}
