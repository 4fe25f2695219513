package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * Two branches share a value of the tag.
 *
 * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
 * an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Entry
    extends JsonWritable
    permits Visit, GuidedVisit, Feeding, Entry.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Entry read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Entry readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("type", "minutes", "guide")
        .requires("guide", "type")
        .value("type", "visit")
        .branch("type", "minutes")
        .requires("type")
        .value("type", "visit")
        .branch("type", "food")
        .requires("type")
        .value("type", "feeding")
        .closest()) {
      case 0 -> GuidedVisit.read(replay);
      case 1 -> Visit.read(replay);
      case 2 -> Feeding.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Entry, UnknownVariant {
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
      return JsonText.describe("Entry.Unknown", this);
    }
  }
}
