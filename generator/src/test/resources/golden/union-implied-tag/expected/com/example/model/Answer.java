package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonUnions;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * Two of the branches share a value of the tag, which names the others all the same.
 *
 * <p>The value of <code>type</code> tells the branches apart, then the members that an object
 * has; what this client does not know is kept as an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Answer
    extends JsonWritable
    permits Question, Statement, Receipt, Refund, Answer.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Answer read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Answer readObject(JsonParser parser) {
    JsonParser tagged = JsonUnions.tagFirst(parser, "type");
    if (tagged.currentToken() == JsonToken.VALUE_STRING) {
      return switch (tagged.getString()) {
        case "message" -> readClosest(JsonUnions.rest(tagged), parser);
        case "receipt" -> Receipt.readRest(tagged);
        case "refund" -> Refund.readRest(tagged);
        default -> new Unknown(JsonUnions.rest(tagged));
      };
    }
    return readClosest(JsonReads.tree(tagged), parser);
  }

  private static Answer readClosest(JsonNode node, JsonParser parser) {
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("type", "by", "text")
        .requires("by", "text", "type")
        .value("type", "message")
        .value("by", "clerk")
        .branch("type", "by", "text")
        .requires("by", "text")
        .value("type", "message")
        .closest()) {
      case 0 -> Statement.read(replay);
      case 1 -> Question.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Answer, UnknownVariant {
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
      return JsonText.describe("Answer.Unknown", this);
    }
  }
}
