package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * The form of the JSON tells the branches apart; what this client does not know is kept as an
 * {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Input
    extends JsonWritable
    permits Id, Labels, Input.Variant4, Input.OfDoubleList, Input.Unknown {
  /**
   * Returns the branch for a JSON array.
   */
  static Input of(List<Double> value) {
    return new OfDoubleList(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Input read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_ARRAY -> new OfDoubleList(JsonReads.doubles(parser));
      case JsonTokenId.ID_STRING, JsonTokenId.ID_NUMBER_INT -> Id.read(parser);
      case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> Labels.read(parser);
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Input readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("radius")
        .requires("radius")
        .closest()) {
      case 0 -> Variant4.read(replay);
      default -> Labels.read(replay);
    };
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfDoubleList(List<Double> value) implements Input {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfDoubleList {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.doubles(generator, value);
    }

    @Override
    public String toString() {
      return JsonText.describe("Input.OfDoubleList", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Input, UnknownVariant {
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
      return JsonText.describe("Input.Unknown", this);
    }
  }

  final class Variant4 extends JsonObject implements Input {
    private static final JsonMembers MEMBERS = JsonMembers.of("Input.Variant4")
        .required("radius")
        .build();

    private double radius;

    private Variant4() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Variant4());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public double radius() {
      return required(0, radius);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Variant4 read(JsonParser parser) {
      return MEMBERS.read(parser, new Variant4());
    }

    /**
     * Reads the rest of an object whose first member has been read.
     */
    static Variant4 readRest(JsonParser parser) {
      return MEMBERS.readRest(parser, new Variant4());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.radius = JsonReads.number(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      if (holds(0)) {
        MEMBERS.write(generator, 0, radius);
      }
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {radius};
    }

    /**
     * Collects the members of a {@link Variant4}.
     */
    public static final class Builder extends JsonObjectBuilder<Variant4, Builder> {
      private Builder(Variant4 from) {
        super(MEMBERS, from);
      }

      public Builder radius(double radius) {
        draft.radius = value(0, radius);
        return this;
      }
    }
  }
}
