package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Spoils a body in one place at a time: what is required is taken away, a value becomes one of
 * another type, null, one outside the enum, one beyond a bound; a member that nobody knows is
 * added. Each kind of fault is tried a few times for each place of the document, not in every body.
 */
final class Spoiling {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int TIMES = 3;

  private final JsonNode root;
  private final Map<String, Integer> tried = new HashMap<>();

  Spoiling(JsonNode root) {
    this.root = root;
  }

  /** The spoilt bodies. */
  List<JsonNode> of(String schema, JsonNode body) {
    List<JsonNode> spoilt = new ArrayList<>();
    walk(schema, body, spoilt::add);
    return spoilt;
  }

  private String follow(String pointer) {
    String current = pointer;
    while (root.at(current).has("$ref")) {
      current = root.at(current).get("$ref").textValue().substring(1);
    }
    return current;
  }

  private void once(String key, Consumer<JsonNode> into, JsonNode spoilt) {
    if (tried.merge(key, 1, Integer::sum) <= TIMES) {
      into.accept(spoilt);
    }
  }

  /** Spoils a value; the consumer puts what comes of it back into the body. */
  private void walk(String reference, JsonNode value, Consumer<JsonNode> into) {
    String place = follow(reference);
    JsonNode schema = root.at(place);
    String at = reference + " ";
    once(at + "null", into, NODES.nullNode());
    once(at + "type", into, value.isObject() ? NODES.textNode("spoilt") : NODES.objectNode());
    once(at + "kind", into, value.isNumber() ? NODES.textNode("spoilt") : NODES.numberNode(-77));
    once(at + "list", into, value.isArray() ? NODES.numberNode(5) : NODES.arrayNode().add(value));
    once(at + "true", into, NODES.booleanNode(true));
    once(at + "decimal", into, NODES.numberNode(0.5));
    if (value.isNumber()) {
      once(at + "half", into, NODES.numberNode(value.doubleValue() + 0.5));
    }
    if (value.isTextual()) {
      once(at + "text", into, NODES.textNode("spoilt by a test"));
      once(at + "empty", into, NODES.textNode(""));
    }
    bounds(schema, value, at, into);
    if (value instanceof ObjectNode object) {
      members(place, schema, object, into);
    }
    if (value instanceof ArrayNode list) {
      for (int i = 0; i < Math.min(list.size(), 2) && schema.has("items"); i++) {
        int index = i;
        walk(
            place + "/items",
            list.get(i),
            spoilt -> {
              ArrayNode copy = list.deepCopy();
              copy.set(index, spoilt);
              into.accept(copy);
            });
      }
    }
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      for (int i = 0; i < schema.path(parts).size(); i++) {
        walk(place + "/" + parts + "/" + i, value, into);
      }
    }
  }

  private void bounds(JsonNode schema, JsonNode value, String at, Consumer<JsonNode> into) {
    for (String bound : List.of("minimum", "maximum")) {
      if (schema.has(bound)) {
        BigDecimal limit = schema.get(bound).decimalValue();
        for (int off = -2; off <= 2; off++) {
          JsonNode near = NODES.numberNode(limit.add(BigDecimal.valueOf(off)).longValue());
          once(at + bound + off, into, near);
        }
        once(at + bound, into, schema.get(bound));
      }
    }
    for (String bound : List.of("minLength", "maxLength")) {
      for (int off = -2; off <= 2 && schema.has(bound); off++) {
        int length = Math.max(0, schema.get(bound).intValue() + off);
        once(at + bound + off, into, NODES.textNode("x".repeat(length)));
      }
    }
    for (String bound : List.of("minItems", "maxItems")) {
      for (int off = -2; off <= 2 && schema.has(bound) && value.size() > 0; off++) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < schema.get(bound).intValue() + off; i++) {
          list.add(value.get(0));
        }
        once(at + bound + off, into, list);
      }
    }
  }

  private void members(String place, JsonNode schema, ObjectNode object, Consumer<JsonNode> into) {
    ObjectNode more = object.deepCopy();
    once(place + " unknown", into, more.put("no_such_member", 1));
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      ObjectNode less = object.deepCopy();
      less.remove(name);
      once(place + " without " + name, into, less);
      String below = place + "/properties/" + name.replace("~", "~0").replace("/", "~1");
      if (root.at(below).isMissingNode()) {
        below = place + "/additionalProperties";
      }
      if (root.at(below).isObject()) {
        walk(below, member.getValue(), spoilt -> into.accept(object.deepCopy().set(name, spoilt)));
      }
    }
    String tag = schema.path("discriminator").path("propertyName").asText();
    if (!tag.isEmpty()) {
      once(place + " tag", into, object.deepCopy().put(tag, "spoilt by a test"));
    }
  }
}
