package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The four states of a member.
 */
@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private final String id;

  private final @Nullable Double weight;

  private final @Nullable String note;

  private final @Nullable Long insured;

  private final @Nullable List<String> tags;

  private final @Nullable List<Optional<Integer>> stops;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    if (builder.id == null || (builder.weight == null && !builder.extras.isNull("weight"))) {
      throw Preconditions.missingMembers("Parcel", "id", builder.id, "weight",
          builder.extras.isNull("weight") ? "" : builder.weight);
    }
    this.id = builder.id;
    this.weight = builder.weight;
    this.note = builder.note;
    this.insured = builder.insured;
    this.tags = ModelCollections.freeze(builder.tags);
    this.stops = ModelCollections.freeze(builder.stops);
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
    return new Builder(this, extras);
  }

  /**
   * Required.
   */
  public String id() {
    return id;
  }

  /**
   * Required, may be null.
   */
  public Optional<Double> weight() {
    return Optional.ofNullable(weight);
  }

  /**
   * Optional.
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * Optional, may be null.
   */
  public Optional<Long> insured() {
    return Optional.ofNullable(insured);
  }

  public Optional<List<String>> tags() {
    return Optional.ofNullable(tags);
  }

  public Optional<List<Optional<Integer>>> stops() {
    return Optional.ofNullable(stops);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    JsonReads.startObject(parser, "Parcel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "id" -> builder.id = JsonReads.string(parser);
        case "weight" -> builder.weight = JsonReads.number(parser);
        case "note" -> builder.note = JsonReads.string(parser);
        case "insured" -> builder.insured = JsonReads.int64(parser);
        case "tags" -> builder.tags = JsonReads.strings(parser);
        case "stops" -> builder.stops = JsonReads.list(parser,
            value -> JsonReads.isNull(value) ? Optional.empty() : Optional.of(JsonReads.int32(value)));
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("id", id);
    if (weight != null) {
      generator.writeNumberProperty("weight", weight);
    }
    if (note != null) {
      generator.writeStringProperty("note", note);
    }
    if (insured != null) {
      generator.writeNumberProperty("insured", insured);
    }
    if (tags != null) {
      generator.writeName("tags");
      JsonWrites.strings(generator, tags);
    }
    if (stops != null) {
      generator.writeName("stops");
      JsonWrites.list(generator, stops,
          (out, value) -> value.ifPresentOrElse(present -> out.writeNumber(present), out::writeNull));
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, weight, note, insured, tags, stops};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable String id;

    private @Nullable Double weight;

    private @Nullable String note;

    private @Nullable Long insured;

    private @Nullable List<String> tags;

    private @Nullable List<Optional<Integer>> stops;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.id = from.id;
      this.weight = from.weight;
      this.note = from.note;
      this.insured = from.insured;
      this.tags = from.tags;
      this.stops = from.stops;
      this.extras = new JsonExtras.Builder(extras);
    }

    /**
     * Required.
     */
    public Builder id(String id) {
      this.id = extras.value("id", id);
      return this;
    }

    /**
     * Required, may be null.
     */
    public Builder weight(@Nullable Double weight) {
      this.weight = extras.nullable("weight", weight);
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
      this.note = extras.value("note", note);
      return this;
    }

    /**
     * Optional, may be null.
     */
    public Builder insured(@Nullable Long insured) {
      this.insured = extras.nullable("insured", insured);
      return this;
    }

    /**
     * Like {@link #insured(Long)}, for a value that is not null.
     */
    public Builder insured(long insured) {
      return insured(Long.valueOf(insured));
    }

    public Builder tags(List<String> tags) {
      this.tags = extras.value("tags", ModelCollections.copy("tags", tags));
      return this;
    }

    /**
     * Appends an element to the list that {@link #tags(List)} sets.
     */
    public Builder addTag(String element) {
      this.tags = ModelCollections.append("element", this.tags, element);
      extras.clearNull("tags");
      return this;
    }

    public Builder stops(@Nullable List<Optional<Integer>> stops) {
      this.stops = extras.nullable("stops", ModelCollections.copy("stops", stops));
      return this;
    }

    /**
     * Appends an element to the list that {@link #stops(List)} sets.
     */
    public Builder addStop(Optional<Integer> element) {
      this.stops = ModelCollections.append("element", this.stops, element);
      extras.clearNull("stops");
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
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
