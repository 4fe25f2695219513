package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Says whether an exchange keeps to a document, by the tree of the document as it is then. */
final class DocumentEvaluator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]+}");

  private static final Map<String, Pattern> TEMPLATES = new ConcurrentHashMap<>();

  private final JsonNode root;
  private final Consumer<JsonNode> visited;
  private final SchemaEvaluator schemas;
  private final Map<String, String> templates = new HashMap<>();

  /**
   * An evaluator.
   *
   * @param visited is told each node that a verdict was made with
   */
  DocumentEvaluator(JsonNode root, Consumer<JsonNode> visited) {
    this.root = root;
    this.visited = visited;
    this.schemas = new SchemaEvaluator(root, visited);
  }

  /**
   * What comes of an exchange: for a response under which status of the document it was judged.
   *
   * @return empty if it does not keep to the document
   */
  String verdict(Exchange exchange) {
    visited.accept(root);
    visited.accept(root.path("paths"));
    if (!exchange.server().isEmpty()) {
      return hasServer(exchange.server()) ? "server" : "";
    }
    String path = template(exchange.path());
    JsonNode item = schemas.resolve(root.path("paths").path(path));
    JsonNode operation = item.path(exchange.method().toLowerCase(Locale.ROOT));
    visited.accept(operation);
    if (!operation.isMissingNode()) {
      return exchange.isResponse()
          ? status(operation, exchange)
          : requestKeeps(item, operation, path, exchange) ? "request" : "";
    }
    return "";
  }

  /** The same document, whose paths have changed. */
  DocumentEvaluator withOtherPaths() {
    return new DocumentEvaluator(root, visited);
  }

  /** The template of a path, the one with the fewest variables; empty if there is none. */
  private String template(String path) {
    return templates.computeIfAbsent(path, this::find);
  }

  private String find(String path) {
    String best = "";
    for (Map.Entry<String, JsonNode> entry : root.path("paths").properties()) {
      String template = entry.getKey();
      if (pattern(template).matcher(path).matches()
          && (best.isEmpty() || variables(template) < variables(best))) {
        best = template;
      }
    }
    return best;
  }

  private static long variables(String template) {
    return template.chars().filter(letter -> letter == '{').count();
  }

  private static Pattern pattern(String path) {
    return TEMPLATES.computeIfAbsent(
        path, it -> Pattern.compile(VARIABLE.matcher(it).replaceAll("[^/:]+")));
  }

  private boolean hasServer(String url) {
    for (JsonNode server : root.path("servers")) {
      visited.accept(server);
      String resolved = server.path("url").asText();
      for (Map.Entry<String, JsonNode> variable : server.path("variables").properties()) {
        visited.accept(variable.getValue());
        resolved =
            resolved.replace(
                "{" + variable.getKey() + "}", variable.getValue().path("default").asText());
      }
      if (resolved.equals(url)) {
        return true;
      }
    }
    return false;
  }

  private boolean requestKeeps(
      JsonNode item, JsonNode operation, String template, Exchange request) {
    return isAuthorized(operation, request.headers())
        && parametersKeep(parameters(item, operation), template, request)
        && bodyKeeps(operation, request);
  }

  private boolean isAuthorized(JsonNode operation, Map<String, String> headers) {
    JsonNode security =
        operation.has("security") ? operation.get("security") : root.path("security");
    if (security.isEmpty()) {
      return !headers.containsKey("Authorization");
    }
    for (JsonNode alternative : security) {
      boolean kept = true;
      for (Map.Entry<String, JsonNode> named : alternative.properties()) {
        JsonNode scheme = root.path("components").path("securitySchemes").path(named.getKey());
        visited.accept(scheme);
        String start = scheme.path("scheme").asText().equals("bearer") ? "Bearer " : "Basic ";
        kept &=
            scheme.path("type").asText().equals("http")
                && headers.getOrDefault("Authorization", "").startsWith(start);
      }
      if (kept) {
        return true;
      }
    }
    return false;
  }

  /** The parameters in force, by their place and name. */
  Map<String, JsonNode> parameters(JsonNode item, JsonNode operation) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode level : List.of(item.path("parameters"), operation.path("parameters"))) {
      for (JsonNode reference : level) {
        JsonNode parameter = schemas.resolve(reference);
        parameters.put(
            parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
      }
    }
    return parameters;
  }

  private boolean parametersKeep(
      Map<String, JsonNode> parameters, String template, Exchange request) {
    List<Map.Entry<String, String>> given = new ArrayList<>();
    request.query().forEach(it -> given.add(Map.entry("query " + it.getKey(), it.getValue())));
    request
        .headers()
        .forEach(
            (name, value) -> {
              if (!name.equals("Authorization")) {
                given.add(Map.entry("header " + name, value));
              }
            });
    for (Map.Entry<String, JsonNode> parameter : parameters.entrySet()) {
      boolean path = parameter.getKey().startsWith("path ");
      boolean there = given.stream().anyMatch(it -> it.getKey().equals(parameter.getKey()));
      if (!path && !there && parameter.getValue().path("required").asBoolean()) {
        return false;
      }
    }
    for (Map.Entry<String, String> one : given) {
      JsonNode parameter = parameters.get(one.getKey());
      long times = given.stream().filter(it -> it.getKey().equals(one.getKey())).count();
      if (parameter == null || !valueKeeps(parameter, one.getValue(), times)) {
        return false;
      }
    }
    return pathParametersAreDeclared(parameters, template);
  }

  /** Each variable of the template is a parameter, and each parameter of the path a variable. */
  private static boolean pathParametersAreDeclared(
      Map<String, JsonNode> parameters, String template) {
    List<String> declared =
        parameters.keySet().stream().filter(it -> it.startsWith("path ")).toList();
    return variables(template) == declared.size()
        && declared.stream()
            .allMatch(it -> template.contains("{" + it.substring("path ".length()) + "}"));
  }

  private boolean valueKeeps(JsonNode parameter, String text, long times) {
    JsonNode schema = schemas.resolve(parameter.path("schema"));
    boolean list = schema.path("type").asText().equals("array");
    if (times > 1 && (!list || !parameter.path("explode").asBoolean(true))) {
      return false;
    }
    if (list) {
      var values = NODES.arrayNode();
      for (String one : times > 1 ? new String[] {text} : text.split(",")) {
        values.add(value(schemas.resolve(schema.path("items")), one));
      }
      return schemas.keeps(parameter.path("schema"), values);
    }
    return schemas.keeps(parameter.path("schema"), value(schema, text));
  }

  /** A text as a schema takes it: as a number or a boolean where it is one. */
  private JsonNode value(JsonNode schema, String text) {
    String type = schema.path("type").asText();
    if (schema.path("allOf").size() == 1) {
      return value(schemas.resolve(schema.path("allOf").get(0)), text);
    }
    return switch (type) {
      case "integer" ->
          text.matches("-?\\d+") ? NODES.numberNode(Long.valueOf(text)) : NODES.textNode(text);
      case "number" ->
          text.matches("-?\\d+(\\.\\d+)?")
              ? NODES.numberNode(Double.valueOf(text))
              : NODES.textNode(text);
      case "boolean" ->
          text.matches("true|false")
              ? NODES.booleanNode(text.equals("true"))
              : NODES.textNode(text);
      default -> NODES.textNode(text);
    };
  }

  private boolean bodyKeeps(JsonNode operation, Exchange request) {
    JsonNode body = schemas.resolve(operation.path("requestBody"));
    if (request.mediaType().isEmpty()) {
      return !body.path("required").asBoolean();
    }
    return contentKeeps(body, request);
  }

  private String status(JsonNode operation, Exchange response) {
    JsonNode responses = operation.path("responses");
    visited.accept(responses);
    String status = String.valueOf(response.status());
    for (String key : List.of(status, status.charAt(0) + "XX", "default")) {
      if (responses.has(key)) {
        JsonNode declared = schemas.resolve(responses.get(key));
        boolean keeps =
            response.mediaType().isEmpty()
                ? declared.path("content").isEmpty()
                : contentKeeps(declared, response);
        return keeps ? key : "";
      }
    }
    return "";
  }

  private boolean contentKeeps(JsonNode holder, Exchange exchange) {
    JsonNode content = holder.path("content");
    visited.accept(content);
    JsonNode media = content.path(exchange.mediaType());
    visited.accept(media);
    return !media.isMissingNode()
        && (exchange.body() == null || schemas.keeps(media.path("schema"), exchange.body()));
  }
}
