package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
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

  private @Nullable String id;

  private @Nullable Double weight;

  private @Nullable String note;

  private @Nullable Long insured;

  private @Nullable List<String> tags;

  private @Nullable List<Optional<Integer>> stops;

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
    return MEMBERS.read(parser, new Parcel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.id = JsonReads.string(parser);
      case 1 -> this.weight = JsonReads.number(parser);
      case 2 -> this.note = JsonReads.string(parser);
      case 3 -> this.insured = JsonReads.int64(parser);
      case 4 -> this.tags = JsonReads.strings(parser);
      case 5 -> this.stops = JsonReads.list(parser,
          value -> JsonReads.isNull(value) ? Optional.empty() : Optional.of(JsonReads.int32(value)));
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, weight);
    MEMBERS.write(generator, 2, note);
    MEMBERS.write(generator, 3, insured);
    MEMBERS.writeStrings(generator, 4, tags);
    if (stops != null) {
      generator.writeName(MEMBERS.name(5));
      JsonWrites.list(generator, stops,
          (out, value) -> value.ifPresentOrElse(present -> out.writeNumber(present), out::writeNull));
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, weight, note, insured, tags, stops};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    /**
     * Required.
     */
    public Builder id(String id) {
      draft.id = value(0, id);
      return this;
    }

    /**
     * Required, may be null.
     */
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

    /**
     * Optional.
     */
    public Builder note(String note) {
      draft.note = value(2, note);
      return this;
    }

    /**
     * Optional, may be null.
     */
    public Builder insured(@Nullable Long insured) {
      draft.insured = nullable(3, insured);
      return this;
    }

    /**
     * Like {@link #insured(Long)}, for a value that is not null.
     */
    public Builder insured(long insured) {
      return insured(Long.valueOf(insured));
    }

    public Builder tags(List<String> tags) {
      draft.tags = value(4, ModelCollections.copy("tags", tags));
      return this;
    }

    /**
     * Appends an element to the list that {@link #tags(List)} sets.
     */
    public Builder addTag(String element) {
      draft.tags = append(4, draft.tags, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #tags(List)} sets.
     */
    public Builder addTags(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("tags", elements)) {
        addTag(element);
      }
      return this;
    }

    public Builder stops(@Nullable List<Optional<Integer>> stops) {
      draft.stops = nullable(5, ModelCollections.copy("stops", stops));
      return this;
    }

    /**
     * Appends an element to the list that {@link #stops(List)} sets.
     */
    public Builder addStop(Optional<Integer> element) {
      draft.stops = append(5, draft.stops, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #stops(List)} sets.
     */
    public Builder addStops(Collection<? extends Optional<Integer>> elements) {
      for (var element : ModelCollections.elements("stops", elements)) {
        addStop(element);
      }
      return this;
    }
  }
}
