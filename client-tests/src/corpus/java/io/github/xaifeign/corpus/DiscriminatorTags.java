package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the discriminators of a document ask of its named schemas: what a schema that a union or a
 * base leads to says in the member that names it (OpenAPI 3.0.3, Discriminator Object).
 */
final class DiscriminatorTags {
  private final CorpusDocument document;
  private final Map<JsonNode, Map<String, String>> tags = new IdentityHashMap<>();
  private final Map<JsonNode, List<JsonNode>> children = new IdentityHashMap<>();

  DiscriminatorTags(CorpusDocument document) {
    this.document = document;
    document
        .root()
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("allOf")
                    .forEach(part -> child(schema.getKey(), schema.getValue(), part)));
    visit(document.root());
  }

  /** The members that name the schema, with what they say. */
  Map<String, String> of(JsonNode schema) {
    return tags.getOrDefault(schema, Map.of());
  }

  /** The schemas that a base stands for; none if it is not told apart. */
  List<JsonNode> children(JsonNode base) {
    return children.getOrDefault(base, List.of());
  }

  private void child(String name, JsonNode schema, JsonNode part) {
    JsonNode base = document.resolve(part);
    String ref = "#/components/schemas/" + name;
    if (base != part && base.path("discriminator").isObject()) {
      tag(base.get("discriminator"), ref, schema);
      children.computeIfAbsent(base, key -> new ArrayList<>()).add(schema);
    }
  }

  private void visit(JsonNode node) {
    for (String union : List.of("oneOf", "anyOf")) {
      if (node.path("discriminator").isObject() && node.path(union).isArray()) {
        for (JsonNode branch : node.get(union)) {
          if (branch.has("$ref")) {
            tag(node.get("discriminator"), branch.get("$ref").asText(), document.resolve(branch));
          }
        }
      }
    }
    node.forEach(this::visit);
  }

  private void tag(JsonNode discriminator, String ref, JsonNode schema) {
    String name = ref.substring(ref.lastIndexOf('/') + 1);
    String tag = name;
    for (Map.Entry<String, JsonNode> entry : discriminator.path("mapping").properties()) {
      String mapped = entry.getValue().asText();
      if (mapped.equals(ref) || mapped.equals(name)) {
        tag = entry.getKey();
      }
    }
    tags.computeIfAbsent(schema, key -> new LinkedHashMap<>())
        .put(discriminator.path("propertyName").asText(), tag);
  }
}
