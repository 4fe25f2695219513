package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The structure of the official document, which is written in OpenAPI 3.1, in the words of OpenAPI
 * 3.0, so that what reads our documents reads it too. What the server asks for in effect becomes
 * required, and values that are known become an enum; so does the only value of a tag.
 */
final class OfficialStructure {
  /** Members whose note is their only value, or begins with it. */
  private static final Pattern CONSTANT = Pattern.compile("^(?:only )?([a-z][a-z_.]+)(?: .*)?$");

  /** Members that tell a kind, and are noted by their value rather than by a description. */
  private static final List<String> TAGS = List.of("type", "object");

  private static final String NOTES = "/facts/notes.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private OfficialStructure() {}

  static JsonNode inOpenApi30(String json) {
    try {
      return rewritten((ObjectNode) MAPPER.readTree(json));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The structure together with what the facts say of it in prose only. */
  static JsonNode withNotes(String json) {
    try {
      ObjectNode root = (ObjectNode) MAPPER.readTree(json);
      addNotes(root);
      return rewritten(root);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode rewritten(ObjectNode root) {
    root.put("openapi", "3.0.3");
    rewrite(root);
    return root;
  }

  /**
   * What the facts say in prose only: keywords by the pointer of the schema; null takes one away.
   */
  private static void addNotes(ObjectNode root) throws IOException {
    try (InputStream in = OfficialStructure.class.getResourceAsStream(NOTES)) {
      for (Map.Entry<String, JsonNode> note : MAPPER.readTree(in).properties()) {
        ObjectNode schema = (ObjectNode) root.requiredAt(note.getKey());
        for (Map.Entry<String, JsonNode> keyword : note.getValue().properties()) {
          if (keyword.getValue().isNull()) {
            schema.remove(keyword.getKey());
          } else {
            schema.set(keyword.getKey(), keyword.getValue());
          }
        }
      }
    }
  }

  private static void rewrite(JsonNode node) {
    if (node instanceof ObjectNode object) {
      rewriteOperation(object);
      if (object.path("properties").isObject() && !object.path("type").isObject()) {
        rewriteObject(object);
      }
      rewriteSchema(object);
    }
    node.forEach(OfficialStructure::rewrite);
  }

  private static void rewriteOperation(ObjectNode object) {
    if (object.has("x-suggested-operation-id")) {
      object.set("operationId", object.get("x-suggested-operation-id"));
    }
  }

  private static void rewriteObject(ObjectNode object) {
    JsonNode inEffect = object.path("x-effectively-required");
    inEffect.forEach(object.withArray("required")::add);
    for (String tag : TAGS) {
      if (object.path("properties").path(tag) instanceof ObjectNode member && !member.has("enum")) {
        Matcher value = CONSTANT.matcher(member.path("description").asText());
        if (value.matches()) {
          member.putArray("enum").add(value.group(1));
        }
      }
    }
  }

  private static void rewriteSchema(ObjectNode schema) {
    if (schema.path("type").isArray()) {
      rewriteTypes(schema);
    }
    if (schema.path("oneOf").isArray()) {
      rewriteBranches(schema);
    }
    if (schema.path("exclusiveMinimum").isNumber()) {
      schema.set("minimum", schema.get("exclusiveMinimum"));
      schema.put("exclusiveMinimum", true);
    }
    if (schema.has("x-known-values")) {
      schema.set("enum", schema.remove("x-known-values"));
    }
  }

  private static void rewriteTypes(ObjectNode schema) {
    List<String> types = new ArrayList<>();
    schema.remove("type").forEach(type -> types.add(type.textValue()));
    if (types.remove("null")) {
      schema.put("nullable", true);
    }
    if (types.size() == 1) {
      schema.put("type", types.get(0));
    } else {
      ArrayNode branches = schema.putArray("oneOf");
      types.forEach(type -> branches.addObject().put("type", type));
    }
  }

  private static void rewriteBranches(ObjectNode schema) {
    ArrayNode branches = MAPPER.createArrayNode();
    for (JsonNode branch : schema.remove("oneOf")) {
      if (branch.path("type").asText().equals("null")) {
        schema.put("nullable", true);
      } else {
        branches.add(branch);
      }
    }
    schema.set(branches.size() == 1 ? "allOf" : "oneOf", branches);
  }
}
