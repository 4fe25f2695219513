package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * The form of the JSON tells the branches apart; what this client does not know is kept as an
 * {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface This extends JsonWritable permits That, This.OfString, This.Unknown {
  /**
   * Returns the branch for a JSON string.
   */
  static This of(String value) {
    return new OfString(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static This read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
      case JsonTokenId.ID_NUMBER_INT -> That.read(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  /**
   * The branch for a JSON string.
   *
   * @param value the value
   */
  record OfString(String value) implements This {
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
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements This, UnknownVariant {
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
      return JsonText.describe("This.Unknown", this);
    }
  }
}
