package io.github.xaifeign.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * networknt's validator with its dialect for OpenAPI 3.0. That dialect knows {@code nullable} where
 * a type stands beside it; where a union does, null becomes one of its branches here.
 */
final class NetworkntOracle implements JsonOracle {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
  private final JsonNode components;

  NetworkntOracle(ApiDocument document) {
    this.components = withNull(MAPPER.readTree(document.toJson()).path("components"));
  }

  @Override
  public Function<String, List<String>> of(com.fasterxml.jackson.databind.JsonNode schema) {
    // References are pointers from the root of the document, so its components come along.
    ObjectNode root = MAPPER.createObjectNode();
    root.putArray("allOf").add(withNull(MAPPER.readTree(schema.toString())));
    root.set("components", components);
    Schema compiled = registry.getSchema(root);
    return text ->
        compiled.validate(MAPPER.readTree(text)).stream()
            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
            .toList();
  }

  private static JsonNode withNull(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(element -> copy.add(withNull(element)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode copy = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      copy.set(member.getKey(), withNull(member.getValue()));
    }
    boolean onlyNull = copy.path("enum").size() == 1 && copy.path("enum").get(0).isNull();
    if (onlyNull) {
      copy.removeAll();
      copy.put("nullable", true).putArray("enum").addNull();
    } else if (copy.path("nullable").asBoolean(false) && !copy.has("type") && isUnion(copy)) {
      ObjectNode either = MAPPER.createObjectNode();
      ArrayNode branches = either.putArray("oneOf").add(copy.without("nullable"));
      branches.addObject().put("nullable", true).putArray("enum").addNull();
      return either;
    }
    return copy;
  }

  private static boolean isUnion(ObjectNode schema) {
    return schema.has("oneOf") || schema.has("anyOf") || schema.has("allOf");
  }
}
