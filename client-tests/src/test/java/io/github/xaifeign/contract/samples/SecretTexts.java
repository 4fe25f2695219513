package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts one text in place of each that the document keeps secret. */
final class SecretTexts {
  private final String secret;

  SecretTexts(String secret) {
    this.secret = secret;
  }

  /** A copy of the value, as it is where nothing is secret. */
  JsonNode in(RawSchema schema, JsonNode value) {
    return in(List.of(schema), value);
  }

  private JsonNode in(List<RawSchema> schemas, JsonNode value) {
    if (schemas.stream().anyMatch(RawSchema::isSecret)) {
      return everywhere(value);
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = object.deepCopy();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        List<RawSchema> below =
            schemas.stream().flatMap(it -> member(it, member.getKey(), value).stream()).toList();
        copy.set(member.getKey(), in(below, member.getValue()));
      }
      return copy;
    }
    if (value instanceof ArrayNode list) {
      ArrayNode copy = list.arrayNode();
      List<RawSchema> below = schemas.stream().flatMap(it -> items(it, value).stream()).toList();
      list.forEach(element -> copy.add(in(below, element)));
      return copy;
    }
    return value;
  }

  private static List<RawSchema> member(RawSchema schema, String name, JsonNode object) {
    RawSchema declared = schema.properties().get(name);
    RawSchema below = declared == null ? schema.additional() : declared;
    return inBranches(schema, object, below, branch -> member(branch, name, object));
  }

  private static List<RawSchema> items(RawSchema schema, JsonNode list) {
    return inBranches(schema, list, schema.items(), branch -> items(branch, list));
  }

  private interface Below {
    List<RawSchema> of(RawSchema branch);
  }

  private static List<RawSchema> inBranches(
      RawSchema schema, JsonNode value, @Nullable RawSchema own, Below below) {
    List<RawSchema> found = new ArrayList<>();
    if (own != null) {
      found.add(own);
    }
    for (RawSchema branch : schema.branches()) {
      if (fits(schema, branch, value)) {
        found.addAll(below.of(branch));
      }
    }
    return found;
  }

  /** Whether a value is of a branch, as far as the tag and the members that must be there tell. */
  private static boolean fits(RawSchema union, RawSchema branch, JsonNode value) {
    String tag = union.tag(branch);
    if (tag != null) {
      return value.path(String.valueOf(union.tagName())).asText().equals(tag);
    }
    for (Map.Entry<String, RawSchema> property : branch.properties().entrySet()) {
      JsonNode member = value.path(property.getKey());
      List<JsonNode> values = property.getValue().values();
      if (branch.requires(property.getKey()) && member.isMissingNode()
          || !values.isEmpty() && !member.isMissingNode() && !values.contains(member)) {
        return false;
      }
    }
    return true;
  }

  private JsonNode everywhere(JsonNode value) {
    if (value.isTextual()) {
      return JsonNodeFactory.instance.textNode(secret);
    }
    JsonNode copy = value.deepCopy();
    if (copy instanceof ObjectNode object) {
      value
          .properties()
          .forEach(member -> object.set(member.getKey(), everywhere(member.getValue())));
    } else if (copy instanceof ArrayNode list) {
      list.removeAll();
      value.forEach(element -> list.add(everywhere(element)));
    }
    return copy;
  }
}
