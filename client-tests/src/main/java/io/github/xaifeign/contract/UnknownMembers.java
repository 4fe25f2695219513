package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds members that no schema in force at their place declares. */
final class UnknownMembers {
  private static final List<String> CONSTRAINTS =
      List.of("type", "enum", "properties", "items", "allOf", "oneOf", "anyOf", "not");

  private final ApiDocument document;

  UnknownMembers(ApiDocument document) {
    this.document = document;
  }

  void find(JsonNode value, JsonNode schema, List<Violation> violations) {
    walk("", value, inForce(schema), violations);
  }

  private void walk(
      String pointer, JsonNode value, List<JsonNode> schemas, List<Violation> violations) {
    if (value.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      schemas.forEach(schema -> items.addAll(inForce(schema.path("items"))));
      for (int i = 0; i < value.size(); i++) {
        walk(pointer + "/" + i, value.get(i), items, violations);
      }
    }
    boolean free = schemas.stream().allMatch(schema -> !schema.has("properties"));
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String below = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      List<JsonNode> declared = new ArrayList<>();
      for (JsonNode schema : schemas) {
        declared.addAll(inForce(schema.path("properties").path(member.getKey())));
      }
      if (!declared.isEmpty()) {
        walk(below, member.getValue(), declared, violations);
      } else if (!free
          && schemas.stream().noneMatch(it -> WireChecks.isOpen(it) || isAnyJson(it))) {
        violations.add(
            new Violation("member.unknown", "body " + below, "the schema has no such member"));
      }
    }
  }

  /** A schema together with the branches that it is put together from. */
  private List<JsonNode> inForce(JsonNode reference) {
    List<JsonNode> schemas = new ArrayList<>();
    collect(reference, schemas);
    return schemas;
  }

  private void collect(JsonNode reference, List<JsonNode> into) {
    JsonNode schema = document.resolve(reference);
    if (!schema.isObject() || into.stream().anyMatch(known -> known == schema)) {
      return;
    }
    into.add(schema);
    for (String branches : List.of("oneOf", "anyOf")) {
      schema.path(branches).forEach(branch -> collect(branch, into));
    }
    for (JsonNode part : schema.path("allOf")) {
      if (!isAnyJson(document.resolve(part))) {
        collect(part, into);
      }
    }
  }

  /** Whether a schema says nothing about its values: one that admits all, or a mere description. */
  private static boolean isAnyJson(JsonNode schema) {
    return CONSTRAINTS.stream().noneMatch(schema::has);
  }
}
