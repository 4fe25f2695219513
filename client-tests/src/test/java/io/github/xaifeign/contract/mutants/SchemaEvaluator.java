package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Says whether a value keeps to a schema of an OpenAPI 3.0 document, strictly: a member that no
 * schema in force names is wrong, and a discriminator chooses the branch of its union. Reads the
 * tree of the document anew each time, so that the tree may be changed in between.
 */
final class SchemaEvaluator {
  private static final Map<String, Pattern> FORMATS =
      Map.of(
          "date-time",
          Pattern.compile(
              "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)"),
          "date",
          Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
          "byte",
          Pattern.compile("[A-Za-z0-9+/]*={0,2}"),
          "int64",
          Pattern.compile("-?\\d{1,19}"));

  private final JsonNode root;
  private final Consumer<JsonNode> visited;
  private final Map<String, JsonNode> references = new HashMap<>();

  /** The objects of which a whole that is above the schema at hand knows the members. */
  private final List<JsonNode> known = new ArrayList<>();

  SchemaEvaluator(JsonNode root, Consumer<JsonNode> visited) {
    this.root = root;
    this.visited = visited;
  }

  JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    while (current.has("$ref")) {
      visited.accept(current);
      String ref = current.get("$ref").asText();
      current = references.computeIfAbsent(ref, it -> root.at(it.substring(1)));
    }
    visited.accept(current);
    return current;
  }

  boolean keeps(JsonNode reference, JsonNode value) {
    JsonNode schema = resolve(reference);
    if (value.isNull()) {
      return takesNull(schema);
    }
    return isOfType(schema, value)
        && isListed(schema, value)
        && isWithinBounds(schema, value)
        && membersKeep(schema, value)
        && elementsKeep(schema, value)
        && branchesKeep(schema, value)
        && membersAreKnown(schema, value);
  }

  private boolean takesNull(JsonNode schema) {
    for (JsonNode listed : schema.path("enum")) {
      if (listed.isNull()) {
        return true;
      }
    }
    if (schema.path("nullable").asBoolean()) {
      return true;
    }
    boolean says = schema.has("type") || schema.has("enum") || schema.has("properties");
    JsonNode all = schema.path("allOf");
    for (JsonNode part : all) {
      if (!keeps(part, NullNode.instance)) {
        return false;
      }
    }
    return !says && branchesKeep(schema, NullNode.instance);
  }

  private static boolean isOfType(JsonNode schema, JsonNode value) {
    return switch (schema.path("type").asText()) {
      case "string" -> value.isTextual() && isOfFormat(schema, value.textValue());
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> !schema.has("properties") || value.isObject();
    };
  }

  private static boolean isOfFormat(JsonNode schema, String text) {
    Pattern format = FORMATS.get(schema.path("format").asText());
    return format == null || format.matcher(text).matches();
  }

  private static boolean isListed(JsonNode schema, JsonNode value) {
    if (!schema.has("enum")) {
      return true;
    }
    for (JsonNode listed : schema.get("enum")) {
      if (listed.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithinBounds(JsonNode schema, JsonNode value) {
    BigDecimal size =
        value.isNumber()
            ? value.decimalValue()
            : BigDecimal.valueOf(
                value.isTextual()
                    ? value.textValue().codePointCount(0, value.textValue().length())
                    : value.size());
    String least = value.isNumber() ? "minimum" : value.isTextual() ? "minLength" : "minItems";
    String most = value.isNumber() ? "maximum" : value.isTextual() ? "maxLength" : "maxItems";
    if (schema.has(least)) {
      int compared = size.compareTo(schema.get(least).decimalValue());
      if (compared < 0 || compared == 0 && schema.path("exclusiveMinimum").asBoolean()) {
        return false;
      }
    }
    if (schema.has(most)) {
      int compared = size.compareTo(schema.get(most).decimalValue());
      return compared < 0 || compared == 0 && !schema.path("exclusiveMaximum").asBoolean();
    }
    return true;
  }

  private boolean membersKeep(JsonNode schema, JsonNode value) {
    if (!value.isObject()) {
      return true;
    }
    visited.accept(schema.path("properties"));
    for (JsonNode required : schema.path("required")) {
      if (!value.has(required.asText())) {
        return false;
      }
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      JsonNode declared = schema.path("properties").path(member.getKey());
      if (declared.isMissingNode() && schema.path("additionalProperties").isObject()) {
        declared = schema.get("additionalProperties");
      }
      if (!declared.isMissingNode() && !keeps(declared, member.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean elementsKeep(JsonNode schema, JsonNode value) {
    if (value.isArray() && schema.has("items")) {
      for (JsonNode element : value) {
        if (!keeps(schema.get("items"), element)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean branchesKeep(JsonNode schema, JsonNode value) {
    for (JsonNode part : schema.path("allOf")) {
      if (!keepsApart(part, value)) {
        return false;
      }
    }
    for (String union : List.of("oneOf", "anyOf")) {
      if (schema.has(union) && !isBranch(schema, schema.get(union), value)) {
        return false;
      }
    }
    return true;
  }

  /** Members of one part of an {@code allOf} are known to the others: only the whole tells. */
  private boolean keepsApart(JsonNode part, JsonNode value) {
    known.add(value);
    boolean keeps = keeps(part, value);
    known.remove(known.size() - 1);
    return keeps;
  }

  private boolean isBranch(JsonNode schema, JsonNode branches, JsonNode value) {
    visited.accept(schema.path("discriminator"));
    JsonNode tag = value.path(schema.path("discriminator").path("propertyName").asText());
    if (tag.isTextual() && schema.path("discriminator").has("mapping")) {
      String ref = schema.path("discriminator").path("mapping").path(tag.textValue()).asText();
      for (JsonNode branch : branches) {
        if (!ref.isEmpty() && branch.path("$ref").asText().equals(ref)) {
          return keeps(branch, value);
        }
      }
    }
    boolean found = false;
    for (JsonNode branch : branches) {
      found |= keeps(branch, value);
    }
    return found;
  }

  private boolean membersAreKnown(JsonNode schema, JsonNode value) {
    if (!value.isObject() || known.stream().anyMatch(above -> above == value)) {
      return true;
    }
    Set<String> names = new HashSet<>();
    boolean closed = names(schema, names, Collections.newSetFromMap(new IdentityHashMap<>()));
    if (!closed) {
      return true;
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (!names.contains(member.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** Collects the members that a schema and its parts name; false if others are welcome. */
  private boolean names(JsonNode reference, Set<String> names, Set<JsonNode> seen) {
    JsonNode schema = resolve(reference);
    JsonNode additional = schema.path("additionalProperties");
    boolean closed = schema.has("properties") && !additional.isObject() && !additional.asBoolean();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      for (JsonNode part : schema.path(parts)) {
        if (seen.add(part)) {
          closed |= names(part, names, seen);
        }
      }
    }
    return closed;
  }
}
