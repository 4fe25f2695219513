package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.contract.ApiDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes responses of a service that is newer than the document: every object has a member that
 * nobody knows, every vocabulary a value that nobody knows.
 */
final class NewerResponses {
  static final String VALUE = "a value that nobody knows";

  private static final ObjectMapper TREES = new ObjectMapper();

  private final Set<String> vocabularies = new HashSet<>();
  private final Set<String> maps = new HashSet<>();

  NewerResponses(ApiDocument document) {
    JsonNode root = tree(document.toJson());
    Set<String> enums = new HashSet<>();
    JsonNode schemas = root.path("components").path("schemas");
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      if (schema.getValue().path("enum").size() > 1) {
        enums.add("#/components/schemas/" + schema.getKey());
      }
    }
    Set<String> others = new HashSet<>();
    for (JsonNode properties : root.findValues("properties")) {
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        JsonNode schema = property.getValue();
        String name = property.getKey();
        boolean open =
            schema.findValuesAsText("$ref").stream().anyMatch(enums::contains)
                || schema.path("enum").size() > 1;
        (open ? vocabularies : others).add(name);
        if (schema.has("additionalProperties")) {
          maps.add(name);
        }
      }
    }
    // A name that is a vocabulary in one place and something else in another is left alone.
    vocabularies.removeAll(others);
  }

  byte[] of(byte[] json) {
    JsonNode response = tree(new String(json, UTF_8));
    change(response);
    return response.toString().getBytes(UTF_8);
  }

  private void change(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(this::change);
    } else if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (vocabularies.contains(name) && object.get(name).isTextual()) {
          object.put(name, VALUE);
        } else if (!maps.contains(name)) {
          change(object.get(name));
        }
      }
      object.putObject("a_member_that_nobody_knows").putArray("deep").add(1.5).addNull();
    }
  }

  private static JsonNode tree(String json) {
    try {
      return TREES.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
