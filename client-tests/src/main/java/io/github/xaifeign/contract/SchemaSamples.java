package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes a value that follows a schema, for documents that give no example. The same schema always
 * makes the same value. Optional members are filled in until the schema comes back to itself.
 */
final class SchemaSamples {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ApiDocument document;
  private final boolean request;
  private final Deque<JsonNode> open = new ArrayDeque<>();

  SchemaSamples(ApiDocument document, boolean request) {
    this.document = document;
    this.request = request;
  }

  JsonNode sample(JsonNode reference) {
    JsonNode schema = document.resolve(reference);
    for (String given : new String[] {"example", "default"}) {
      if (schema.has(given)) {
        return schema.get(given);
      }
    }
    if (schema.path("enum").size() > 0) {
      return schema.get("enum").get(0);
    }
    open.push(schema);
    try {
      return made(schema);
    } finally {
      open.pop();
    }
  }

  private JsonNode made(JsonNode schema) {
    if (schema.has("allOf")) {
      return merged(schema);
    }
    for (String union : new String[] {"oneOf", "anyOf"}) {
      if (schema.has(union)) {
        return variant(schema, schema.get(union));
      }
    }
    String type = schema.path("type").asText(schema.has("properties") ? "object" : "");
    return switch (type) {
      case "object", "" -> object(schema);
      case "array" -> array(schema);
      case "boolean" -> NODES.booleanNode(true);
      case "integer", "number" -> number(schema);
      default -> string(schema);
    };
  }

  private JsonNode merged(JsonNode schema) {
    ObjectNode merged = object(schema);
    for (JsonNode part : schema.get("allOf")) {
      JsonNode made = sample(part);
      if (!made.isObject()) {
        return made;
      }
      merged.setAll((ObjectNode) made);
    }
    return merged;
  }

  private JsonNode variant(JsonNode schema, JsonNode variants) {
    JsonNode chosen = variants.get(0);
    for (JsonNode variant : variants) {
      if (!comesBack(variant)) {
        chosen = variant;
        break;
      }
    }
    JsonNode made = sample(chosen);
    String property = schema.path("discriminator").path("propertyName").asText();
    if (made.isObject() && !property.isEmpty() && chosen.has("$ref")) {
      ((ObjectNode) made).put(property, discriminatorValue(schema, chosen.get("$ref").asText()));
    }
    return made;
  }

  private static String discriminatorValue(JsonNode schema, String ref) {
    String name = ref.substring(ref.lastIndexOf('/') + 1);
    for (Map.Entry<String, JsonNode> entry :
        schema.path("discriminator").path("mapping").properties()) {
      if (entry.getValue().asText().equals(ref) || entry.getValue().asText().equals(name)) {
        return entry.getKey();
      }
    }
    return name;
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode member = document.resolve(property.getValue());
      boolean hidden = member.path(request ? "readOnly" : "writeOnly").asBoolean();
      boolean wanted = required.contains(property.getKey()) || !comesBack(property.getValue());
      if (!hidden && wanted) {
        object.set(property.getKey(), sample(property.getValue()));
      }
    }
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    int least = schema.path("minItems").asInt();
    int size = Math.max(least, comesBack(schema.path("items")) ? 0 : 1);
    for (int i = 0; i < size; i++) {
      array.add(sample(schema.path("items")));
    }
    return array;
  }

  /** Whether a schema, or the element schema of an array, is one that is being made already. */
  private boolean comesBack(JsonNode reference) {
    JsonNode schema = document.resolve(reference);
    JsonNode inner = schema.has("items") ? document.resolve(schema.get("items")) : schema;
    return open.stream().anyMatch(above -> above == schema || above == inner);
  }

  private static JsonNode number(JsonNode schema) {
    if (schema.has("minimum")) {
      JsonNode minimum = schema.get("minimum");
      return schema.path("exclusiveMinimum").asBoolean()
          ? NODES.numberNode(minimum.decimalValue().add(BigDecimal.ONE))
          : minimum;
    }
    return schema.has("maximum") && schema.get("maximum").doubleValue() < 1
        ? schema.get("maximum")
        : NODES.numberNode(1);
  }

  private static JsonNode string(JsonNode schema) {
    String text =
        switch (schema.path("format").asText()) {
          case "date-time" -> "2026-01-02T03:04:05Z";
          case "date" -> "2026-01-02";
          case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
          case "uri" -> "https://example.org/";
          case "email" -> "ada@example.org";
          case "byte" -> "AAEC";
          default -> "text";
        };
    int least = schema.path("minLength").asInt();
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    String padded = text.length() < least ? text + "x".repeat(least - text.length()) : text;
    return NODES.textNode(padded.length() > most ? padded.substring(0, most) : padded);
  }
}
