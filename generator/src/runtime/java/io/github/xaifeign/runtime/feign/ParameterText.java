package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The texts that parameters are sent as. */
final class ParameterText {
  private ParameterText() {}

  /** The text of a value: what an open enum sends, else its string form. */
  static String of(Object value) {
    return value instanceof OpenEnum constant ? constant.value() : value.toString();
  }

  /** The value as JSON text. */
  static String json(Object value) {
    JsonWritable writable = generator -> JsonWrites.any(generator, value);
    return new String(JsonText.bytes(writable), StandardCharsets.UTF_8);
  }

  /**
   * The members of an object as texts; a member that is null is left out.
   *
   * @throws IllegalArgumentException if the value is neither a map nor a model that is an object
   */
  static Map<String, String> members(Object object) {
    Map<String, String> members = new LinkedHashMap<>();
    if (object instanceof Map<?, ?> map) {
      map.forEach((name, value) -> put(members, String.valueOf(name), value));
    } else if (object instanceof JsonWritable model) {
      tree(model).properties().forEach(member -> put(members, member.getKey(), member.getValue()));
    } else {
      throw new IllegalArgumentException("a parameter with members must be a map or a model");
    }
    return members;
  }

  private static void put(Map<String, String> members, String name, @Nullable Object value) {
    if (value instanceof JsonNode node) {
      if (!node.isNull()) {
        members.put(name, node.isString() ? node.stringValue() : json(node));
      }
    } else if (value != null) {
      members.put(name, of(value));
    }
  }

  private static JsonNode tree(JsonWritable model) {
    byte[] bytes = JsonText.bytes(model);
    try (JsonParser parser = Json.parser(bytes, bytes.length)) {
      parser.nextToken();
      JsonNode tree = JsonReads.tree(parser);
      if (!tree.isObject()) {
        throw new IllegalArgumentException("a parameter with members must be a JSON object");
      }
      return tree;
    }
  }
}
