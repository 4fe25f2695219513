package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * dev.harrel's validator, which knows JSON Schema only: each schema of the document is told to it
 * in the words of draft 2020-12.
 */
final class HarrelOracle implements JsonOracle {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String COMPONENTS = "https://oracle.example/components";
  private static final Set<String> SAME =
      Set.of(
          "additionalProperties",
          "allOf",
          "anyOf",
          "enum",
          "items",
          "maxItems",
          "maxLength",
          "maxProperties",
          "minItems",
          "minLength",
          "minProperties",
          "multipleOf",
          "not",
          "oneOf",
          "pattern",
          "required",
          "uniqueItems");

  private final Validator validator =
      new ValidatorFactory().withDialect(new Dialects.Draft2020Dialect()).createValidator();
  private int schemas;

  HarrelOracle(ApiDocument document) {
    ObjectNode root = NODES.objectNode();
    ObjectNode definitions = root.putObject("$defs");
    document
        .root()
        .at("/components/schemas")
        .properties()
        .forEach(named -> definitions.set(named.getKey(), told(named.getValue())));
    validator.registerSchema(URI.create(COMPONENTS), root.toString());
  }

  @Override
  public Function<String, List<String>> of(JsonNode schema) {
    URI place = URI.create("https://oracle.example/schema/" + schemas++);
    validator.registerSchema(place, told(schema).toString());
    return text -> {
      Validator.Result result = validator.validate(place, text);
      return result.isValid()
          ? List.of()
          : result.getErrors().stream()
              .map(error -> error.getInstanceLocation() + " " + error.getError())
              .toList();
    };
  }

  private static JsonNode told(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode told = NODES.objectNode();
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").textValue();
      return told.put("$ref", COMPONENTS + ref.replace("#/components/schemas/", "#/$defs/"));
    }
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String name = keyword.getKey();
      if (name.equals("properties")) {
        ObjectNode properties = told.putObject("properties");
        keyword
            .getValue()
            .properties()
            .forEach(it -> properties.set(it.getKey(), told(it.getValue())));
      } else if (SAME.contains(name)) {
        told.set(name, name.equals("enum") ? keyword.getValue() : toldAll(keyword.getValue()));
      }
    }
    bound(schema, "minimum", "exclusiveMinimum", told);
    bound(schema, "maximum", "exclusiveMaximum", told);
    return typed(schema, told);
  }

  private static JsonNode toldAll(JsonNode value) {
    if (!value.isArray()) {
      return told(value);
    }
    ArrayNode all = NODES.arrayNode();
    value.forEach(element -> all.add(told(element)));
    return all;
  }

  private static void bound(JsonNode schema, String bound, String exclusive, ObjectNode told) {
    if (schema.has(bound)) {
      told.set(schema.path(exclusive).asBoolean() ? exclusive : bound, schema.get(bound));
    }
  }

  private static JsonNode typed(JsonNode schema, ObjectNode told) {
    boolean nullable = schema.path("nullable").asBoolean();
    if (schema.has("type")) {
      ArrayNode types = told.putArray("type").add(schema.get("type"));
      if (nullable) {
        types.add("null");
      }
      if (nullable && told.path("enum") instanceof ArrayNode values) {
        // By the letter of OpenAPI 3.0.3 the enum must list null too; no author means that.
        told.set("enum", values.deepCopy().addNull());
      }
      return told;
    }
    if (!nullable || told.isEmpty()) {
      return told;
    }
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(told).addObject().put("type", "null");
    return either;
  }
}
