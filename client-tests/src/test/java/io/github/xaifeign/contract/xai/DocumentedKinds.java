package io.github.xaifeign.contract.xai;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.xai.MemberFaults.Fault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Says of a fault, by the document alone, whether it leaves the member unreadable. Behind a union,
 * and where a schema leaves the kind open, it has no opinion.
 */
final class DocumentedKinds {
  private final JsonNode root;

  DocumentedKinds(ApiDocument document) {
    this.root = OperationMethod.tree(document.toJson().getBytes(StandardCharsets.UTF_8));
  }

  /** The schema of a response; that of an item for a stream. */
  JsonNode schema(String operationId, String status, String mediaType) {
    for (JsonNode path : root.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asText().equals(operationId)) {
          JsonNode content = resolve(operation.path("responses").path(status)).path("content");
          return content.path(mediaType).path("schema");
        }
      }
    }
    throw new IllegalArgumentException("no operation " + operationId);
  }

  /** Whether the member cannot be read; empty without an opinion. */
  Optional<Boolean> isUnreadable(JsonNode schema, Fault fault) {
    List<JsonNode> holder = parts(schema);
    List<String> path = fault.path();
    for (String step : path.subList(0, path.size() - 1)) {
      holder = member(holder, step);
    }
    String name = path.get(path.size() - 1);
    List<JsonNode> member = member(holder, name);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    boolean required = any(holder, "required", name);
    boolean nullable = member.stream().anyMatch(part -> part.path("nullable").asBoolean());
    JsonNode value = fault.value();
    if (value == null) {
      return Optional.of(required);
    }
    String type = type(member);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    if (value.isNull()) {
      return Optional.of(required && !nullable);
    }
    return value.isArray() && type.equals("array")
        ? elements(member, value)
        : isOfKind(value, type) ? Optional.empty() : Optional.of(true);
  }

  /** A list whose elements are lists is unreadable where they should be something else. */
  private Optional<Boolean> elements(List<JsonNode> list, JsonNode value) {
    String type = type(member(list, "0"));
    return type.isEmpty() || value.isEmpty() || isOfKind(value.get(0), type)
        ? Optional.empty()
        : Optional.of(true);
  }

  private static boolean isOfKind(JsonNode value, String type) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer", "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }

  /** The type that the schemas agree on; empty if none says one. */
  private static String type(List<JsonNode> parts) {
    List<String> types =
        parts.stream().map(part -> part.path("type").asText()).filter(it -> !it.isEmpty()).toList();
    return types.stream().distinct().count() == 1 ? types.get(0) : "";
  }

  private static boolean any(List<JsonNode> parts, String list, String name) {
    return parts.stream()
        .flatMap(part -> StreamSupport.stream(part.path(list).spliterator(), false))
        .anyMatch(one -> one.asText().equals(name));
  }

  /** The schemas that all hold for a member or element; none where that is not certain. */
  private List<JsonNode> member(List<JsonNode> holder, String step) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode part : holder) {
      JsonNode schema = part.has("items") ? part.get("items") : part.path("properties").path(step);
      if (!schema.isMissingNode()) {
        found.addAll(parts(schema));
      }
    }
    return found;
  }

  /** A schema and those that it is made of; none if a union is among them. */
  private List<JsonNode> parts(JsonNode reference) {
    JsonNode schema = resolve(reference);
    List<JsonNode> parts = new ArrayList<>(List.of(schema));
    if (schema.has("oneOf") || schema.has("anyOf") || schema.has("discriminator")) {
      return List.of();
    }
    for (JsonNode part : schema.path("allOf")) {
      List<JsonNode> more = parts(part);
      if (more.isEmpty()) {
        return more;
      }
      parts.addAll(more);
    }
    return parts;
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref")
        ? resolve(root.at(URI.create(node.get("$ref").asText()).getFragment()))
        : node;
  }
}
