package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation of an OpenAPI document, with its examples. */
public final class ApiOperation {
  private final ApiDocument document;
  private final JsonNode node;
  private final String method;
  private final String pathTemplate;
  private final String id;
  private final Map<String, JsonNode> parameterNodes = new LinkedHashMap<>();

  ApiOperation(ApiDocument document, String method, String pathTemplate, JsonNode pathItem) {
    this.document = document;
    this.node = pathItem.get(method);
    this.method = method.toUpperCase(Locale.ROOT);
    this.pathTemplate = pathTemplate;
    this.id = node.path("operationId").asText(this.method + " " + pathTemplate);
    // A parameter of the operation takes the place of one of the path with the same name and place.
    for (JsonNode level : List.of(pathItem.path("parameters"), node.path("parameters"))) {
      for (JsonNode reference : level) {
        JsonNode parameter = document.resolve(reference);
        parameterNodes.put(
            parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
      }
    }
  }

  /**
   * What the operation is called in this package.
   *
   * @return the operationId, or method and path template such as {@code GET /v1/models} without one
   */
  public String id() {
    return id;
  }

  /**
   * The HTTP method.
   *
   * @return in capitals
   */
  public String method() {
    return method;
  }

  /**
   * The path as the document writes it.
   *
   * @return the template, without the path of the server URL
   */
  public String pathTemplate() {
    return pathTemplate;
  }

  /**
   * The tags of the operation.
   *
   * @return in the order of the document
   */
  public List<String> tags() {
    List<String> tags = new ArrayList<>();
    node.path("tags").forEach(tag -> tags.add(tag.asText()));
    return List.copyOf(tags);
  }

  /**
   * The parameters, those of the path item included.
   *
   * @return in the order of the document
   */
  public List<ApiParameter> parameters() {
    return parameterNodes.values().stream().map(this::parameter).toList();
  }

  private ApiParameter parameter(JsonNode parameter) {
    String in = parameter.path("in").asText();
    String style =
        parameter
            .path("style")
            .asText(in.equals("query") || in.equals("cookie") ? "form" : "simple");
    return new ApiParameter(
        parameter.path("name").asText(),
        in,
        parameter.path("required").asBoolean(),
        style,
        parameter.path("explode").asBoolean(style.equals("form")),
        examples(parameter, "", true).get(0).text());
  }

  /**
   * Whether a request without a body breaks the document.
   *
   * @return false too if the operation takes no body
   */
  public boolean requestBodyRequired() {
    return requestBody().path("required").asBoolean();
  }

  /**
   * The media types in which the body may be sent.
   *
   * @return in the order of the document; none if the operation takes no body
   */
  public List<String> requestMediaTypes() {
    return names(requestBody().path("content"));
  }

  /**
   * Examples of the request body.
   *
   * @param mediaType one of {@link #requestMediaTypes()}
   * @return those of the document, or else one that follows the schema; never none
   */
  public List<ApiExample> requestExamples(String mediaType) {
    return examples(requestBody().path("content").path(mediaType), mediaType, true);
  }

  /**
   * The statuses with which the operation answers.
   *
   * @return in the order of the document: numbers, ranges such as {@code 4XX}, or {@code default}
   */
  public List<String> statuses() {
    return names(node.path("responses"));
  }

  /**
   * The media types of the body that comes with a status.
   *
   * @param status one of {@link #statuses()}, or a number that a range or the default covers
   * @return in the order of the document; none if the status has no body or is not declared
   */
  public List<String> responseMediaTypes(String status) {
    return names(response(status).path("content"));
  }

  /**
   * Examples of the body that comes with a status.
   *
   * @param status one of {@link #statuses()}, or a number that a range or the default covers
   * @param mediaType one of {@link #responseMediaTypes(String)}
   * @return those of the document, or else one that follows the schema; never none
   */
  public List<ApiExample> responseExamples(String status, String mediaType) {
    return examples(response(status).path("content").path(mediaType), mediaType, false);
  }

  /**
   * What comes in place of the usual response when the request asks for it.
   *
   * @return in the order of the document; none unless it says {@code x-variants}
   */
  public List<ApiVariant> variants() {
    List<ApiVariant> variants = new ArrayList<>();
    for (String status : statuses()) {
      for (String mediaType : responseMediaTypes(status)) {
        JsonNode content = response(status).path("content").path(mediaType);
        for (JsonNode variant : content.path("x-variants")) {
          List<String> examples = new ArrayList<>();
          variant.path("examples").forEach(name -> examples.add(name.asText()));
          variants.add(
              new ApiVariant(
                  variant.path("operationId").asText(),
                  variant.path("flag").asText(),
                  status,
                  mediaType,
                  examples));
        }
      }
    }
    return List.copyOf(variants);
  }

  @Override
  public String toString() {
    return id;
  }

  Map<String, JsonNode> parameterNodes() {
    return parameterNodes;
  }

  JsonNode requestBody() {
    return document.resolve(node.path("requestBody"));
  }

  JsonNode requestSchema(String mediaType) {
    return requestBody().path("content").path(mediaType).path("schema");
  }

  JsonNode responseSchema(String status, String mediaType) {
    return response(status).path("content").path(mediaType).path("schema");
  }

  /** What is declared for a status: by its number, by its range, by default, or a missing node. */
  JsonNode response(String status) {
    JsonNode responses = node.path("responses");
    for (String key : List.of(status, status.charAt(0) + "XX", "default")) {
      if (responses.has(key)) {
        return document.resolve(responses.get(key));
      }
    }
    return responses.path(status);
  }

  /** The headers of an answer for which the document gives an example. */
  Map<String, String> responseHeaderExamples(String status) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : response(status).path("headers").properties()) {
      JsonNode header = document.resolve(entry.getValue());
      JsonNode schema = document.resolve(header.path("schema"));
      JsonNode example = header.has("example") ? header.get("example") : schema.path("example");
      if (example.isValueNode()) {
        examples.put(entry.getKey(), example.asText());
      }
    }
    return examples;
  }

  /** Whether the request body has a boolean member of that name. */
  boolean declaresFlag(String mediaType, String member) {
    JsonNode property =
        document.resolve(
            document.resolve(requestSchema(mediaType)).path("properties").path(member));
    return property.path("type").asText().equals("boolean");
  }

  /** The security requirements that hold here: alternatives, each a map of schemes. */
  JsonNode security() {
    return node.has("security") ? node.get("security") : document.root().path("security");
  }

  private List<ApiExample> examples(JsonNode holder, String mediaType, boolean request) {
    List<ApiExample> found = new ArrayList<>();
    if (holder.has("example")) {
      found.add(new ApiExample("example", mediaType, text(mediaType, holder.get("example")), true));
    }
    for (Map.Entry<String, JsonNode> named : holder.path("examples").properties()) {
      JsonNode example = document.resolve(named.getValue());
      if (!example.has("value")) {
        throw new IllegalArgumentException(
            "The example " + named.getKey() + " of " + id + " has no value in the document");
      }
      found.add(
          new ApiExample(named.getKey(), mediaType, text(mediaType, example.get("value")), true));
    }
    JsonNode schema = document.resolve(holder.path("schema"));
    if (found.isEmpty()) {
      JsonNode sample = new SchemaSamples(document, request).sample(schema);
      found.add(
          new ApiExample("sample", mediaType, text(mediaType, sample), schema.has("example")));
    }
    return List.copyOf(found);
  }

  /** A text example stands for itself, unless its media type wants it as a JSON string. */
  private static String text(String mediaType, JsonNode value) {
    boolean plain = value.isTextual() && !mediaType.isEmpty() && !MediaTypes.isJson(mediaType);
    return plain ? value.textValue() : value.toString();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return List.copyOf(names);
  }
}
