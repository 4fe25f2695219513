package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.List;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * The form of the JSON tells the branches apart; what this client does not know is kept as an
 * {@link Unknown}. An object that may be <code>Filter</code> or <code>Coin</code> is read as
 * the one that knows most of its members, as the first of several.
 */
@Generated("feign-javapoet")
public sealed interface FilterShould
    extends JsonWritable
    permits Condition, FilterShould.OfConditionList, FilterShould.Unknown {
  /**
   * Returns the branch for a JSON array.
   */
  static FilterShould of(List<Condition> value) {
    return new OfConditionList(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static FilterShould read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_ARRAY -> new OfConditionList(JsonReads.list(parser,
          Condition::read));
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static FilterShould readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("should")
        .branch("value")
        .closest()) {
      case 0 -> Filter.read(replay);
      case 1 -> Coin.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfConditionList(List<Condition> value) implements FilterShould {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfConditionList {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.models(generator, value);
    }

    @Override
    public String toString() {
      return JsonText.describe("FilterShould.OfConditionList", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements FilterShould, UnknownVariant {
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
      return JsonText.describe("FilterShould.Unknown", this);
    }
  }
}
