package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * Whole numbers that JSON carries as text.
 */
@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .required("grams")
      .optional("value")
      .optional("limit")
      .optional("stops")
      .optional("by_day")
      .optional("price")
      .build();

  private long grams;

  private @Nullable Long value;

  private @Nullable Long limit;

  private @Nullable List<Long> stops;

  private @Nullable Map<String, Long> byDay;

  private @Nullable Price price;

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
  public long grams() {
    return required(0, grams);
  }

  /**
   * Optional.
   */
  public Optional<Long> value() {
    return optional(1, value);
  }

  /**
   * Optional, may be null.
   */
  public Optional<Long> limit() {
    return optional(2, limit);
  }

  /**
   * Many.
   */
  public Optional<List<Long>> stops() {
    return optional(3, stops);
  }

  /**
   * Named ones.
   */
  public Optional<Map<String, Long>> byDay() {
    return optional(4, byDay);
  }

  /**
   * Text or a number.
   */
  public Optional<Price> price() {
    return optional(5, price);
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
      case 0 -> this.grams = JsonReads.int64Text(parser);
      case 1 -> this.value = JsonReads.int64Text(parser);
      case 2 -> this.limit = JsonReads.int64Text(parser);
      case 3 -> this.stops = JsonReads.list(parser, JsonReads::int64Text);
      case 4 -> this.byDay = JsonReads.map(parser, JsonReads::int64Text);
      case 5 -> this.price = Price.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.writeText(generator, 0, grams);
    }
    MEMBERS.writeText(generator, 1, value);
    MEMBERS.writeText(generator, 2, limit);
    if (stops != null) {
      generator.writeName(MEMBERS.name(3));
      JsonWrites.list(generator, stops, (out, value) -> out.writeString(String.valueOf(value)));
    }
    if (byDay != null) {
      generator.writeName(MEMBERS.name(4));
      JsonWrites.map(generator, byDay, (out, value) -> out.writeString(String.valueOf(value)));
    }
    MEMBERS.write(generator, 5, price);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {grams, value, limit, stops, byDay, price};
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
    public Builder grams(long grams) {
      draft.grams = value(0, grams);
      return this;
    }

    /**
     * Optional.
     */
    public Builder value(long value) {
      draft.value = value(1, value);
      return this;
    }

    /**
     * Optional, may be null.
     */
    public Builder limit(@Nullable Long limit) {
      draft.limit = nullable(2, limit);
      return this;
    }

    /**
     * Like {@link #limit(Long)}, for a value that is not null.
     */
    public Builder limit(long limit) {
      return limit(Long.valueOf(limit));
    }

    /**
     * Many.
     */
    public Builder stops(List<Long> stops) {
      draft.stops = value(3, ModelCollections.copy("stops", stops));
      return this;
    }

    /**
     * Appends an element to the list that {@link #stops(List)} sets.
     */
    public Builder addStop(long element) {
      draft.stops = append(3, draft.stops, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #stops(List)} sets.
     */
    public Builder addStops(Collection<? extends Long> elements) {
      for (var element : ModelCollections.elements("stops", elements)) {
        addStop(element);
      }
      return this;
    }

    /**
     * Named ones.
     */
    public Builder byDay(Map<String, Long> byDay) {
      draft.byDay = value(4, ModelCollections.copy("by_day", byDay));
      return this;
    }

    /**
     * Text or a number.
     */
    public Builder price(Price price) {
      draft.price = value(5, price);
      return this;
    }

    /**
     * Like {@link #price(Parcel.Price)}, for one branch of the union.
     */
    public Builder price(String value) {
      return price(Price.of(Preconditions.notNull("price", value)));
    }

    /**
     * Like {@link #price(Parcel.Price)}, for one branch of the union.
     */
    public Builder price(long value) {
      return price(Price.of(value));
    }
  }

  /**
   * Text or a number.
   *
   * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
   * an {@link Unknown}.
   */
  public sealed interface Price
      extends JsonWritable
      permits Price.OfString, Price.OfLong, Price.Unknown {
    /**
     * Returns the branch for a JSON string.
     */
    static Price of(String value) {
      return new OfString(value);
    }

    /**
     * Returns the branch for a whole number.
     */
    static Price of(long value) {
      return new OfLong(value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    static Price read(JsonParser parser) {
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
        case JsonTokenId.ID_NUMBER_INT -> new OfLong(JsonReads.int64(parser));
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements Price {
      /**
       * Refuses null.
       */
      public OfString {
        Preconditions.notNull("value", value);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeString(value);
      }
    }

    /**
     * The branch for a whole number.
     *
     * @param value the value
     */
    record OfLong(long value) implements Price {
      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeNumber(value);
      }
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements Price, UnknownVariant {
      /**
       * Makes a branch of JSON as text.
       *
       * @throws IllegalArgumentException if the text is not JSON; the message names the position
       */
      public static Unknown ofJson(String json) {
        return new Unknown(Json.parse(json));
      }

      @Override
      public String toString() {
        return JsonText.describe("Price.Unknown", this);
      }
    }
  }
}
