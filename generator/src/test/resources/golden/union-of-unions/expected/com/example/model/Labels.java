package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Map;
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
public sealed interface Labels
    extends Input
    permits Labels.OfBoolean, Labels.OfStringMap, Labels.Unknown {
  /**
   * Returns the branch for true or false.
   */
  static Labels of(boolean value) {
    return new OfBoolean(value);
  }

  /**
   * Returns the branch for a JSON object that is used as a map.
   */
  static Labels of(Map<String, String> value) {
    return new OfStringMap(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Labels read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> new OfBoolean(JsonReads.bool(parser));
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Labels readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return new OfStringMap(JsonReads.map(replay, JsonReads::string));
  }

  /**
   * The branch for true or false.
   *
   * @param value the value
   */
  record OfBoolean(boolean value) implements Labels {
    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeBoolean(value);
    }
  }

  /**
   * The branch for a JSON object that is used as a map.
   *
   * @param value the value
   */
  record OfStringMap(Map<String, String> value) implements Labels {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfStringMap {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.map(generator, value, (out, value) -> out.writeString(value));
    }

    @Override
    public String toString() {
      return JsonText.describe("Labels.OfStringMap", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Labels, UnknownVariant {
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
      return JsonText.describe("Labels.Unknown", this);
    }
  }
}
