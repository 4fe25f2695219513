package io.github.xaifeign.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.ValidationConfiguration;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges requests and responses by the validator of other authors. It sees bodies, parameters and
 * media types.
 *
 * <p>The document is put into its mouth in a form that makes it see more, and no less: the fields
 * of a multipart body are offered to it as a JSON object, for which the same schema is declared a
 * second time, as it is for the events of a stream; and {@code nullable} beside a union is spelled
 * out, as the validator drops it there. Unknown members of open objects pass, as the document has
 * it; {@link WireChecks} can refuse them.
 */
final class AtlassianJudge {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String JSON = "application/json";

  /** The media type under which an event of a stream is judged by itself. */
  static final String EVENT_AS_JSON = "application/event+json";

  /** All schemas of a document: each that is not kept is compiled again for each request. */
  private static final int MOST_SCHEMAS = 100_000;

  private final OpenApiInteractionValidator validator;

  AtlassianJudge(ApiDocument document) {
    ObjectNode root = (ObjectNode) spelledOut(document.root());
    root.remove("servers");
    offerFormsAsJson(root);
    offerEventsAsJson(root);
    this.validator = validator(root);
  }

  private static OpenApiInteractionValidator validator(ObjectNode root) {
    try {
      return OpenApiInteractionValidator.createForInlineApiSpecification(root.toString())
          .withSchemaValidationConfiguration(
              new ValidationConfiguration().setMaxCacheSize(MOST_SCHEMAS))
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel(
                      "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                  .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                  .build())
          .build();
    } catch (OpenApiInteractionValidator.ApiLoadException e) {
      // Its own message repeats the whole document.
      throw new IllegalArgumentException("The document is not valid: " + e.getParseMessages(), e);
    }
  }

  /**
   * Judges a request.
   *
   * @param path the raw path without the path of the server URL
   * @param form the fields of a multipart body, or null if the body is no such
   */
  List<Violation> judge(IncomingRequest request, String path, @Nullable ObjectNode form) {
    SimpleRequest.Builder judged = new SimpleRequest.Builder(request.method(), path);
    request.query().forEach(judged::withQueryParam);
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (form == null || !name.equalsIgnoreCase("Content-Type")) {
                judged.withHeader(name, values);
              }
            });
    if (form != null) {
      judged.withContentType(JSON).withBody(form.toString());
    } else if (request.body().length > 0) {
      judged.withBody(request.body());
    }
    return violations(validator.validateRequest(judged.build()));
  }

  /**
   * Judges the body of a response.
   *
   * @param path a path that leads to the operation, without the path of the server URL
   */
  List<Violation> judge(
      ApiOperation operation, String path, int status, String mediaType, String body) {
    SimpleResponse response =
        SimpleResponse.Builder.status(status).withContentType(mediaType).withBody(body).build();
    return violations(
        validator.validateResponse(path, Request.Method.valueOf(operation.method()), response));
  }

  private static List<Violation> violations(ValidationReport report) {
    List<Violation> violations = new ArrayList<>();
    for (ValidationReport.Message message : report.getMessages()) {
      if (message.getLevel() == ValidationReport.Level.ERROR) {
        violations.add(violation(message));
      }
    }
    return violations;
  }

  private static Violation violation(ValidationReport.Message message) {
    String check = message.getKey().replaceFirst("^validation\\.(request\\.|response\\.)?", "");
    StringBuilder text = new StringBuilder(message.getMessage());
    for (ValidationReport.Message nested : message.getNestedMessages()) {
      text.append("; ").append(nested.getMessage());
    }
    String pointer =
        message
            .getContext()
            .flatMap(ValidationReport.MessageContext::getPointers)
            .map(ValidationReport.MessageContext.Pointers::getInstance)
            .filter(instance -> !instance.equals("/"))
            .map(instance -> " " + instance)
            .orElse("");
    return new Violation(check, place(message, check) + pointer, text.toString());
  }

  private static String place(ValidationReport.Message message, String check) {
    return message
        .getContext()
        .flatMap(ValidationReport.MessageContext::getParameter)
        .map(parameter -> parameter.getIn() + " " + parameter.getName())
        .orElseGet(
            () ->
                check.startsWith("contentType")
                    ? "header Content-Type"
                    : check.startsWith("accept") ? "header Accept" : "body");
  }

  private static void offerFormsAsJson(JsonNode root) {
    List<JsonNode> bodies = new ArrayList<>();
    root.path("paths").findValues("requestBody").forEach(bodies::add);
    root.path("components").path("requestBodies").forEach(bodies::add);
    for (JsonNode body : bodies) {
      JsonNode content = body.path("content");
      if (content.has(MediaTypes.MULTIPART) && !content.has(JSON)) {
        ObjectNode schemaOnly = NODES.objectNode();
        schemaOnly.set("schema", content.get(MediaTypes.MULTIPART).path("schema"));
        ((ObjectNode) content).set(JSON, schemaOnly);
      }
    }
  }

  private static void offerEventsAsJson(JsonNode root) {
    for (JsonNode content : root.findValues("content")) {
      if (content instanceof ObjectNode types && types.has(MediaTypes.EVENT_STREAM)) {
        ObjectNode schemaOnly = NODES.objectNode();
        schemaOnly.set("schema", types.get(MediaTypes.EVENT_STREAM).path("schema"));
        types.set(EVENT_AS_JSON, schemaOnly);
      }
    }
  }

  /** The JSON of the events of a stream, without what is no JSON, such as the mark of the end. */
  static List<String> events(String stream) {
    List<String> events = new ArrayList<>();
    for (String event : stream.split("\r?\n\r?\n|\r\r")) {
      String data =
          event
              .lines()
              .filter(line -> line.startsWith("data:"))
              .map(line -> line.substring("data:".length()).strip())
              .collect(Collectors.joining("\n"));
      if (data.startsWith("{")) {
        events.add(data);
      }
    }
    return events;
  }

  /**
   * A copy in which null is one more branch wherever {@code nullable} stands beside a union, and in
   * which a branch that takes nothing but null says so in a way that the validator sees. By the
   * letter of OpenAPI 3.0.3 {@code nullable} has no effect without a {@code type}; what its authors
   * mean, and what generators make of it, is that null is allowed.
   */
  static JsonNode spelledOut(JsonNode node) {
    if (node.isArray()) {
      var copy = NODES.arrayNode();
      node.forEach(element -> copy.add(spelledOut(element)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      boolean data = member.getKey().equals("example") || member.getKey().equals("examples");
      copy.set(member.getKey(), data ? member.getValue() : spelledOut(member.getValue()));
    }
    if (isNull(copy)) {
      return nothing();
    }
    boolean union = copy.has("allOf") || copy.has("oneOf") || copy.has("anyOf");
    return copy.path("nullable").asBoolean() && union ? orNull(copy) : copy;
  }

  /** Whether null is the only value of a schema. */
  private static boolean isNull(ObjectNode schema) {
    return schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull();
  }

  /** Null as the only value, in the two forms of which the validator needs both. */
  private static ObjectNode nothing() {
    ObjectNode nothing = NODES.objectNode();
    nothing.put("nullable", true).putArray("enum").addNull();
    return nothing;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    schema.remove("nullable");
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(schema).add(nothing());
    return either;
  }
}
