package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
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
 * The form of the JSON tells the branches apart; what this client does not know is kept as an
 * {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Receiver
    extends JsonWritable
    permits Person, Company, Receiver.OfString, Receiver.OfStringList, Receiver.OfLongList,
        Receiver.Unknown {
  /**
   * Returns the branch for a JSON string.
   */
  static Receiver of(String value) {
    return new OfString(value);
  }

  /**
   * Returns the branch for a JSON array.
   */
  static Receiver of(List<String> value) {
    return new OfStringList(value);
  }

  /**
   * Returns the branch for a JSON array.
   */
  static Receiver ofLongList(List<Long> value) {
    return new OfLongList(value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  static Receiver read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
      case JsonTokenId.ID_START_ARRAY -> readList(JsonReads.tree(parser), parser);
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Receiver readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("first_name", "last_name")
        .requires("first_name", "last_name")
        .branch("company")
        .requires("company")
        .closest()) {
      case 0 -> Person.read(replay);
      case 1 -> Company.read(replay);
      default -> new Unknown(node);
    };
  }

  private static Receiver readList(JsonNode list, JsonParser parser) {
    JsonParser replay = JsonReads.replay(list, parser);
    return switch (JsonUnions.firstElement(list)) {
      case JsonTokenId.ID_STRING, JsonTokenId.ID_NOT_AVAILABLE -> new OfStringList(
          JsonReads.strings(replay));
      case JsonTokenId.ID_NUMBER_INT -> new OfLongList(JsonReads.list(replay, JsonReads::int64));
      default -> new Unknown(list);
    };
  }

  /**
   * The branch for a JSON string.
   *
   * @param value the value
   */
  record OfString(String value) implements Receiver {
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
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfStringList(List<String> value) implements Receiver {
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
      return JsonText.describe("Receiver.OfStringList", this);
    }
  }

  /**
   * The branch for a JSON array.
   *
   * @param value the value
   */
  record OfLongList(List<Long> value) implements Receiver {
    /**
     * Keeps an unmodifiable copy.
     */
    public OfLongList {
      value = Preconditions.notNull("value", ModelCollections.copy("value", value));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      JsonWrites.list(generator, value, (out, value) -> out.writeNumber(value));
    }

    @Override
    public String toString() {
      return JsonText.describe("Receiver.OfLongList", this);
    }
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Receiver, UnknownVariant {
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
      return JsonText.describe("Receiver.Unknown", this);
    }
  }
}
