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
 * The value of <code>shapeType</code> tells the branches apart, then the members that an
 * object has; what this client does not know is kept as an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Shape extends JsonWritable permits Triangle, Circle, Shape.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Shape read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Shape readObject(JsonParser parser) {
    JsonParser tagged = JsonUnions.tagFirst(parser, "shapeType");
    if (tagged.currentToken() == JsonToken.VALUE_STRING) {
      return switch (tagged.getString()) {
        case "Triangle" -> readClosest(JsonUnions.rest(tagged), parser);
        case "Circle" -> Circle.readRest(tagged);
        default -> new Unknown(JsonUnions.rest(tagged));
      };
    }
    return readClosest(JsonReads.tree(tagged), parser);
  }

  private static Shape readClosest(JsonNode node, JsonParser parser) {
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("shapeType", "triangleType")
        .requires("shapeType", "triangleType")
        .value("shapeType", "Triangle")
        .value("triangleType", "Flat")
        .branch("shapeType", "triangleType")
        .requires("shapeType", "triangleType")
        .value("shapeType", "Triangle")
        .value("triangleType", "Steep")
        .closest()) {
      case 0 -> Flat.read(replay);
      case 1 -> Steep.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Shape, UnknownVariant {
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
      return JsonText.describe("Shape.Unknown", this);
    }
  }
}
