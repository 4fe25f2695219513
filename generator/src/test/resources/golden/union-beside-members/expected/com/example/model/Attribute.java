package com.example.model;

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
 * {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Attribute
    extends JsonWritable
    permits Attribute.OfString, Attribute.OfBoolean, Attribute.OfDouble, Attribute.OfJsonList,
        Attribute.Unknown {
  /**
   * Returns the branch for a JSON string.
   */
  static Attribute of(String value) {
    return new OfString(value);
  }

  /**
   * Returns the branch for true or false.
   */
  static Attribute of(boolean value) {
    return new OfBoolean(value);
  }

  /**
   * Returns the branch for a number.
   */
  static Attribute of(double value) {
    return new OfDouble(value);
  }

  /**
   * Returns the branch for a JSON array.
   */
  static Attribute of(List<JsonNode> value) {
    return new OfJsonList(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Attribute read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
      case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> new OfBoolean(JsonReads.bool(parser));
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> new OfDouble(
          JsonReads.number(parser));
      case JsonTokenId.ID_START_ARRAY -> new OfJsonList(JsonReads.list(parser, JsonReads::tree));
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  /**
   * The branch for a JSON string.
   *
   * @param value the value
   */
  record OfString(String value) implements Attribute {
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
   * The branch for true or false.
   *
   * @param value the value
   */
  record OfBoolean(boolean value) implements Attribute {
    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeBoolean(value);
    }
  }

  /**
   * The branch for a number.
   *
   * @param value the value
   */
  record OfDouble(double value) implements Attribute {
    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeNumber(value);
    }
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfJsonList(List<JsonNode> value) implements Attribute {
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
      return JsonText.describe("Attribute.OfJsonList", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Attribute, UnknownVariant {
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
      return JsonText.describe("Attribute.Unknown", this);
    }
  }
}
