package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The four states of a member.
 */
@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .required("id")
      .requiredOrNull("weight")
      .optional("note")
      .optional("insured")
      .optional("tags")
      .optional("stops")
      .build();

  private final @Nullable String id;

  private final @Nullable Double weight;

  private final @Nullable String note;

  private final @Nullable Long insured;

  private final @Nullable List<String> tags;

  private final @Nullable List<Optional<Integer>> stops;

  private Parcel(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.weight = builder.weight;
    this.note = builder.note;
    this.insured = builder.insured;
    this.tags = ModelCollections.freezeNullable(builder.tags);
    this.stops = ModelCollections.freezeNullable(builder.stops);
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

  /**
   * Required.
   */
  public String id() {
    return required(0, id);
  }

  /**
   * Required, may be null.
   */
  public Optional<Double> weight() {
    return optional(1, weight);
  }

  /**
   * Optional.
   */
  public Optional<String> note() {
    return optional(2, note);
  }

  /**
   * Optional, may be null.
   */
  public Optional<Long> insured() {
    return optional(3, insured);
  }

  public Optional<List<String>> tags() {
    return optional(4, tags);
  }

  public Optional<List<Optional<Integer>>> stops() {
    return optional(5, stops);
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
    MEMBERS.write(generator, 2, note);
    MEMBERS.write(generator, 3, insured);
    if (tags != null) {
      generator.writeName(MEMBERS.name(4));
      JsonWrites.strings(generator, tags);
    }
    if (stops != null) {
      generator.writeName(MEMBERS.name(5));
      JsonWrites.list(generator, stops,
          (out, value) -> value.ifPresentOrElse(present -> out.writeNumber(present), out::writeNull));
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, weight, note, insured, tags, stops};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String id;

    private @Nullable Double weight;

    private @Nullable String note;

    private @Nullable Long insured;

    private @Nullable List<String> tags;

    private @Nullable List<Optional<Integer>> stops;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Parcel from) {
      super(MEMBERS, from);
      this.id = from.id;
      this.weight = from.weight;
      this.note = from.note;
      this.insured = from.insured;
      this.tags = from.tags;
      this.stops = from.stops;
    }

    /**
     * Required.
     */
    public Builder id(String id) {
      this.id = value(0, id);
      return this;
    }

    /**
     * Required, may be null.
     */
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

    /**
     * Optional.
     */
    public Builder note(String note) {
      this.note = value(2, note);
      return this;
    }

    /**
     * Optional, may be null.
     */
    public Builder insured(@Nullable Long insured) {
      this.insured = nullable(3, insured);
      return this;
    }

    /**
     * Like {@link #insured(Long)}, for a value that is not null.
     */
    public Builder insured(long insured) {
      return insured(Long.valueOf(insured));
    }

    public Builder tags(List<String> tags) {
      this.tags = value(4, ModelCollections.copy("tags", tags));
      return this;
    }

    /**
     * Appends an element to the list that {@link #tags(List)} sets.
     */
    public Builder addTag(String element) {
      this.tags = value(4, ModelCollections.append("element", this.tags, element));
      return this;
    }

    public Builder stops(@Nullable List<Optional<Integer>> stops) {
      this.stops = nullable(5, ModelCollections.copy("stops", stops));
      return this;
    }

    /**
     * Appends an element to the list that {@link #stops(List)} sets.
     */
    public Builder addStop(Optional<Integer> element) {
      this.stops = value(5, ModelCollections.append("element", this.stops, element));
      return this;
    }

    private Parcel read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.id = JsonReads.string(parser);
            case 1 -> this.weight = JsonReads.number(parser);
            case 2 -> this.note = JsonReads.string(parser);
            case 3 -> this.insured = JsonReads.int64(parser);
            case 4 -> this.tags = JsonReads.strings(parser);
            case 5 -> this.stops = JsonReads.list(parser,
                value -> JsonReads.isNull(value) ? Optional.empty() : Optional.of(JsonReads.int32(value)));
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
