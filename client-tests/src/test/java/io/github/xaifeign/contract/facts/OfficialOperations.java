package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the operations of another description of the service with those of our document. */
final class OfficialOperations {
  /** Schemas that no operation of the official document leads to, and what we call them. */
  private static final Map<String, String> APART = Map.of("ChatResponseChunk", "ChatChunk");

  private final JsonNode facts;
  private final JsonNode ours;
  private final SchemaComparison schemas = new SchemaComparison();
  private final Set<String> differences = new TreeSet<>();
  private int operations;
  private int parameters;

  OfficialOperations(JsonNode facts, JsonNode ours) {
    this.facts = facts;
    this.ours = ours;
  }

  Set<String> differences() {
    return differences;
  }

  int operations() {
    return operations;
  }

  int parameters() {
    return parameters;
  }

  /** How many members of the facts were looked at. */
  int members() {
    return schemas.members();
  }

  /** The operations that our document does not have. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : facts.path("paths").properties()) {
      for (String method : (Iterable<String>) path.getValue()::fieldNames) {
        if (ours.at(place(path.getKey(), method)).isMissingNode()) {
          missing.add(method + " " + path.getKey());
        }
      }
    }
    return missing;
  }

  void compare() {
    differences.addAll(missing());
    for (Map.Entry<String, JsonNode> path : facts.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        operations++;
        compare(operation.getValue(), place(path.getKey(), operation.getKey()));
      }
    }
    APART.forEach(
        (name, our) ->
            schemas.compare(
                name,
                RawSchema.at(facts, "/components/schemas/" + name),
                RawSchema.at(ours, "/components/schemas/" + our)));
    differences.addAll(schemas.differences());
  }

  private static String place(String path, String method) {
    return "/paths/" + path.replace("/", "~1") + "/" + method;
  }

  private void compare(JsonNode operation, String place) {
    String id = operation.path("operationId").asText();
    String our = ours.at(place).path("operationId").asText();
    if (!our.equals(id)) {
      differences.add(id + ": is called " + our);
    }
    for (JsonNode parameter : operation.path("parameters")) {
      compareParameter(id, place, parameter);
    }
    content(id + " request", place + "/requestBody");
    for (String status : (Iterable<String>) operation.path("responses")::fieldNames) {
      if (!ours.at(place).path("responses").has(status)) {
        differences.add(id + ": no status " + status);
      }
      content(id + " " + status, place + "/responses/" + status);
    }
  }

  private void compareParameter(String id, String place, JsonNode parameter) {
    parameters++;
    String in = parameter.path("in").asText();
    String name = parameter.path("name").asText();
    String where = id + " " + in + " " + name;
    JsonNode found = ourParameter(place, in, name);
    if (found.isMissingNode()) {
      differences.add(where + ": missing");
      return;
    }
    if (found.path("required").asBoolean() != parameter.path("required").asBoolean()) {
      differences.add(where + (found.path("required").asBoolean() ? ": required" : ": optional"));
    }
    JsonNode expected = followed(facts, parameter.path("schema"));
    JsonNode schema = followed(ours, found.path("schema"));
    for (String keyword : List.of("type", "format", "enum")) {
      if (expected.has(keyword) && !expected.get(keyword).equals(schema.path(keyword))) {
        differences.add(
            where
                + ": "
                + keyword
                + " is "
                + schema.path(keyword)
                + ", not "
                + expected.get(keyword));
      }
    }
  }

  private JsonNode ourParameter(String place, String in, String name) {
    for (JsonNode reference : ours.at(place).path("parameters")) {
      JsonNode parameter = followed(ours, reference);
      if (parameter.path("in").asText().equals(in)
          && parameter.path("name").asText().equals(name)) {
        return parameter;
      }
    }
    return ours.path("");
  }

  private static JsonNode followed(JsonNode root, JsonNode node) {
    JsonNode current = node;
    while (current.has("$ref") || current.path("allOf").size() == 1) {
      current =
          current.has("$ref")
              ? root.at(current.get("$ref").textValue().substring(1))
              : current.get("allOf").get(0);
    }
    return current;
  }

  private void content(String where, String place) {
    for (Map.Entry<String, JsonNode> content : facts.at(place).path("content").properties()) {
      JsonNode ref = ours.at(place).path("$ref");
      String holder = ref.isTextual() ? ref.textValue().substring(1) : place;
      String schema = "/content/" + content.getKey().replace("/", "~1") + "/schema";
      if (ours.at(holder + schema).isMissingNode()) {
        differences.add(where + ": no " + content.getKey());
      } else {
        schemas.compare(
            where, RawSchema.at(facts, place + schema), RawSchema.at(ours, holder + schema));
      }
    }
  }
}
