package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All documents that differ from one in a single field that says something of an exchange. Texts,
 * examples, defaults, names of operations and extensions are not among them: no exchange shows
 * them.
 */
final class Mutants {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode root;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(JsonNode root) {
    this.root = root;
  }

  static List<Mutant> of(JsonNode root) {
    Mutants all = new Mutants(root);
    all.servers();
    all.fields("/paths", root.path("paths"));
    root.path("paths").properties().forEach(it -> all.path(below("/paths", it.getKey())));
    JsonNode components = root.path("components");
    String place = "/components/";
    components
        .path("schemas")
        .fieldNames()
        .forEachRemaining(it -> all.schema(place + "schemas/" + it));
    components
        .path("parameters")
        .fieldNames()
        .forEachRemaining(it -> all.parameter(place + "parameters/" + it));
    components
        .path("responses")
        .fieldNames()
        .forEachRemaining(it -> all.content(place + "responses/" + it));
    components
        .path("securitySchemes")
        .fieldNames()
        .forEachRemaining(it -> all.scheme(place + "securitySchemes/" + it));
    return List.copyOf(all.mutants);
  }

  private static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void add(String place, String what, String field, @Nullable JsonNode value) {
    if (root.at(place) instanceof ObjectNode holder) {
      mutants.add(new Mutant(place + ": " + what, holder, field, value));
    }
  }

  /** Takes each field away, and gives each another name. */
  private void fields(String place, JsonNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      int slash = place.lastIndexOf('/');
      String name = place.substring(slash + 1);
      ObjectNode less = object.deepCopy();
      less.remove(field.getKey());
      add(place.substring(0, slash), name + " without " + field.getKey(), name, less);
      ObjectNode renamed = NODES.objectNode();
      object
          .properties()
          .forEach(
              it ->
                  renamed.set(
                      it.getKey() + (it.getKey().equals(field.getKey()) ? "x" : ""),
                      it.getValue()));
      add(place.substring(0, slash), name + " with " + field.getKey() + "x", name, renamed);
    }
  }

  private void servers() {
    for (int i = 0; i < root.path("servers").size(); i++) {
      String url = root.path("servers").get(i).path("url").asText();
      add("/servers/" + i, "another url", "url", NODES.textNode(url + "/x"));
    }
  }

  private void path(String place) {
    for (Map.Entry<String, JsonNode> operation : root.at(place).properties()) {
      if (METHODS.contains(operation.getKey())) {
        String at = below(place, operation.getKey());
        add(place, "without " + operation.getKey(), operation.getKey(), null);
        operation(at, operation.getValue());
      }
    }
    parameters(place);
  }

  private void operation(String place, JsonNode operation) {
    parameters(place);
    if (operation.has("requestBody")) {
      add(place, "without a body", "requestBody", null);
      String body = place + "/requestBody";
      boolean required = operation.path("requestBody").path("required").asBoolean();
      add(body, "required " + !required, "required", NODES.booleanNode(!required));
      content(body);
    }
    add(place, "open to all", "security", NODES.arrayNode());
    fields(place + "/responses", operation.path("responses"));
    operation
        .path("responses")
        .fieldNames()
        .forEachRemaining(status -> content(below(place + "/responses", status)));
  }

  private void content(String place) {
    JsonNode content = root.at(place).path("content");
    fields(place + "/content", content);
    content
        .fieldNames()
        .forEachRemaining(type -> schema(below(place + "/content", type) + "/schema"));
  }

  private void parameters(String place) {
    JsonNode parameters = root.at(place).path("parameters");
    for (int i = 0; i < parameters.size(); i++) {
      ArrayNode less = parameters.deepCopy();
      less.remove(i);
      add(place, "without parameter " + i, "parameters", less);
      if (!parameters.get(i).has("$ref")) {
        parameter(place + "/parameters/" + i);
      }
    }
  }

  private void parameter(String place) {
    JsonNode parameter = root.at(place);
    String in = parameter.path("in").asText();
    add(place, "another name", "name", NODES.textNode(parameter.path("name").asText() + "x"));
    add(place, "elsewhere", "in", NODES.textNode(in.equals("query") ? "header" : "query"));
    if (!in.equals("path")) {
      boolean required = parameter.path("required").asBoolean();
      add(place, "required " + !required, "required", NODES.booleanNode(!required));
      int before = mutants.size();
      schema(place + "/schema");
      // A parameter has no way to be null.
      mutants.subList(before, mutants.size()).removeIf(it -> it.field().equals("nullable"));
    }
  }

  private void scheme(String place) {
    add(place, "another type", "type", NODES.textNode("apiKey"));
    add(place, "another scheme", "scheme", NODES.textNode("basic"));
  }

  private void schema(String place) {
    JsonNode schema = root.at(place);
    if (schema.has("$ref")) {
      int slash = place.lastIndexOf('/');
      JsonNode holder = root.at(place.substring(0, slash));
      if (holder.isObject()) {
        add(
            place.substring(0, slash),
            place.substring(slash + 1) + " of any type",
            unescaped(place.substring(slash + 1)),
            NODES.objectNode());
      }
      return;
    }
    type(place, schema);
    members(place, schema);
    branches(place, schema);
    bounds(place, schema);
    if (schema.has("items")) {
      schema(place + "/items");
    }
    if (schema.path("additionalProperties").isObject()) {
      add(place, "closed", "additionalProperties", null);
      schema(place + "/additionalProperties");
    } else if (schema.has("properties")) {
      boolean open = schema.path("additionalProperties").asBoolean();
      add(place, "open " + !open, "additionalProperties", NODES.booleanNode(!open));
    }
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }

  private void type(String place, JsonNode schema) {
    if (schema.has("type")) {
      String type = schema.get("type").asText();
      add(
          place,
          "another type",
          "type",
          NODES.textNode(type.equals("string") ? "integer" : "string"));
      if (type.equals("integer")) {
        add(place, "any number", "type", NODES.textNode("number"));
      } else if (type.equals("number")) {
        add(place, "a whole number", "type", NODES.textNode("integer"));
      }
      boolean nullable = schema.path("nullable").asBoolean();
      add(place, "nullable " + !nullable, "nullable", NODES.booleanNode(!nullable));
    } else if (schema.path("nullable").asBoolean()) {
      add(place, "not nullable", "nullable", null);
    }
    if (schema.path("type").asText().equals("string")
        && Set.of("date-time", "date", "byte", "int64").contains(schema.path("format").asText())) {
      add(place, "without a format", "format", null);
    }
    for (int i = 0; i < schema.path("enum").size(); i++) {
      ArrayNode less = schema.get("enum").deepCopy();
      JsonNode gone = less.remove(i);
      add(place, "enum without " + gone, "enum", less);
    }
    if (schema.has("enum")) {
      add(place, "any value", "enum", null);
    }
  }

  private void members(String place, JsonNode schema) {
    fields(place + "/properties", schema.path("properties"));
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(it -> required.add(it.asText()));
    for (String name : (Iterable<String>) () -> schema.path("properties").fieldNames()) {
      ArrayNode changed = NODES.arrayNode();
      required.stream().filter(it -> !it.equals(name)).forEach(changed::add);
      boolean was = changed.size() < required.size();
      add(
          place,
          (was ? "optional " : "required ") + name,
          "required",
          was ? changed : changed.add(name));
      schema(below(place + "/properties", name));
    }
  }

  private void branches(String place, JsonNode schema) {
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      for (int i = 0; i < schema.path(parts).size(); i++) {
        ArrayNode less = schema.get(parts).deepCopy();
        less.remove(i);
        add(place, parts + " without " + i, parts, less);
        if (!schema.get(parts).get(i).has("$ref")) {
          schema(place + "/" + parts + "/" + i);
        }
      }
    }
    if (schema.has("discriminator")) {
      fields(place + "/discriminator/mapping", schema.path("discriminator").path("mapping"));
      add(place + "/discriminator", "another tag", "propertyName", NODES.textNode("x-tag"));
    }
  }

  private void bounds(String place, JsonNode schema) {
    for (String bound :
        List.of("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")) {
      if (schema.has(bound)) {
        JsonNode limit = schema.get(bound);
        add(place, "without " + bound, bound, null);
        add(
            place,
            bound + " one more",
            bound,
            NODES.numberNode(limit.decimalValue().add(BigDecimal.ONE)));
        add(
            place,
            bound + " one less",
            bound,
            NODES.numberNode(limit.decimalValue().subtract(BigDecimal.ONE)));
      }
    }
    for (String exclusive : List.of("exclusiveMinimum", "exclusiveMaximum")) {
      if (schema.has(exclusive)) {
        add(place, "without " + exclusive, exclusive, null);
      }
    }
  }
}
