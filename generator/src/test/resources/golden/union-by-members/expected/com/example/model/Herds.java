package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonUnions;
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
 * Lists are told apart by their elements, as far as these differ.
 *
 * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
 * an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Herds
    extends JsonWritable
    permits Herds.OfStringList, Herds.OfJsonList, Herds.Unknown {
  /**
   * Returns the branch for a JSON array.
   */
  static Herds of(List<String> value) {
    return new OfStringList(value);
  }

  /**
   * Returns the branch for a JSON array.
   */
  static Herds ofJsonList(List<JsonNode> value) {
    return new OfJsonList(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Herds read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_ARRAY -> readList(JsonReads.tree(parser), parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Herds readList(JsonNode list, JsonParser parser) {
    JsonParser replay = JsonReads.replay(list, parser);
    return switch (JsonUnions.firstElement(list)) {
      case JsonTokenId.ID_STRING, JsonTokenId.ID_NOT_AVAILABLE -> new OfStringList(
          JsonReads.strings(replay));
      case JsonTokenId.ID_START_OBJECT -> new OfJsonList(JsonReads.list(replay, JsonReads::tree));
      default -> new Unknown(list);
    };
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfStringList(List<String> value) implements Herds {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfStringList {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.strings(generator, value);
    }

    @Override
    public String toString() {
      return JsonText.describe("Herds.OfStringList", this);
    }
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfJsonList(List<JsonNode> value) implements Herds {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfJsonList {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.list(generator, value, (out, value) -> JsonWrites.tree(out, value));
    }

    @Override
    public String toString() {
      return JsonText.describe("Herds.OfJsonList", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Herds, UnknownVariant {
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
      return JsonText.describe("Herds.Unknown", this);
    }
  }
}
