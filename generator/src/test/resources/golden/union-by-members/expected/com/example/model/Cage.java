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
import tools.jackson.databind.node.JsonNodeType;

/**
 * Told apart by the kind of a shared member.
 *
 * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
 * an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Cage extends JsonWritable permits SmallCage, BigCage, Cage.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Cage read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Cage readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("keeper")
        .requires("keeper")
        .kind("keeper", JsonNodeType.STRING)
        .branch("keeper")
        .requires("keeper")
        .kind("keeper", JsonNodeType.ARRAY)
        .closest()) {
      case 0 -> SmallCage.read(replay);
      case 1 -> BigCage.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Cage, UnknownVariant {
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
      return JsonText.describe("Cage.Unknown", this);
    }
  }
}
