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
 * Told apart by the kind of a member that may be of several kinds in one branch.
 *
 * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
 * an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Notice
    extends JsonWritable
    permits PrintedNotice, WrittenNotice, Notice.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Notice read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Notice readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("lines", "place")
        .requires("lines", "place")
        .kind("lines", JsonNodeType.ARRAY)
        .branch("lines", "place")
        .requires("lines")
        .kind("lines", JsonNodeType.STRING, JsonNodeType.ARRAY)
        .closest()) {
      case 0 -> PrintedNotice.read(replay);
      case 1 -> WrittenNotice.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Notice, UnknownVariant {
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
      return JsonText.describe("Notice.Unknown", this);
    }
  }
}
