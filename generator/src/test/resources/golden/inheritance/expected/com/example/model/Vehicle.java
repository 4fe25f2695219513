package com.example.model;

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
 * The value of <code>kind</code> tells the branches apart; what this client does not know is
 * kept as an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Vehicle extends JsonWritable permits Bike, Van, Vehicle.Unknown {
  /**
   * The value of <code>kind</code>, which names the branch.
   */
  String kind();

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Vehicle read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Vehicle readObject(JsonParser parser) {
    JsonParser tagged = JsonUnions.tagFirst(parser, "kind");
    if (tagged.currentToken() == JsonToken.VALUE_STRING) {
      return switch (tagged.getString()) {
        case "Bike" -> Bike.readRest(tagged);
        case "van" -> Van.readRest(tagged);
        default -> new Unknown(JsonUnions.rest(tagged));
      };
    }
    return new Unknown(JsonReads.tree(tagged));
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Vehicle, UnknownVariant {
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
      return JsonText.describe("Vehicle.Unknown", this);
    }

    @Override
    public String kind() {
      return raw.path("kind").asString("");
    }
  }
}
