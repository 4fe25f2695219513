package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the validator does not look at inside the body: whether its media type is said and
 * declared, JSON that only a lenient reader takes, and multipart bodies part by part.
 */
final class BodyChecks {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ApiDocument document;
  private final boolean refuseUnknownMembers;

  BodyChecks(ApiDocument document, boolean refuseUnknownMembers) {
    this.document = document;
    this.refuseUnknownMembers = refuseUnknownMembers;
  }

  /** What came of a body: its faults, its parts, and its fields as JSON if it is multipart. */
  record Result(List<Violation> violations, List<RecordedPart> parts, @Nullable ObjectNode form) {}

  Result check(IncomingRequest request, ApiOperation operation) {
    List<Violation> violations = new ArrayList<>();
    List<RecordedPart> parts = List.of();
    @Nullable ObjectNode form = null;
    if (request.body().length > 0 && !operation.requestMediaTypes().isEmpty()) {
      String declared = declaredType(request, operation, violations);
      if (declared != null && MediaTypes.isJson(declared)) {
        json(request, operation.requestSchema(declared), violations);
      } else if (declared != null && MediaTypes.covers(declared, MediaTypes.MULTIPART)) {
        parts = parts(request, violations);
        form = form(parts, operation.requestSchema(declared), violations);
      }
    }
    return new Result(violations, parts, form);
  }

  private static @Nullable String declaredType(
      IncomingRequest request, ApiOperation operation, List<Violation> violations) {
    List<String> declared = operation.requestMediaTypes();
    String found = request.mediaType();
    int headers = request.headers().getOrDefault("Content-Type", List.of()).size();
    if (headers != 1) {
      violations.add(
          new Violation(
              "contentType.header",
              "header Content-Type",
              "a body needs one such header, and there are " + headers));
      return null;
    }
    for (String type : declared) {
      if (MediaTypes.covers(type, found)) {
        return type;
      }
    }
    violations.add(
        new Violation(
            "contentType.undeclared", "header Content-Type", found + " is none of " + declared));
    return null;
  }

  private void json(IncomingRequest request, JsonNode schema, List<Violation> violations) {
    try {
      JsonNode body = DocumentTrees.json(request.body());
      if (refuseUnknownMembers) {
        new UnknownMembers(document).find(body, schema, violations);
      }
    } catch (IOException e) {
      violations.add(new Violation("json.strict", "body", String.valueOf(e.getMessage())));
    }
  }

  private static List<RecordedPart> parts(IncomingRequest request, List<Violation> violations) {
    try {
      return MultipartReader.read(request);
    } catch (IOException e) {
      violations.add(new Violation("multipart.form", "body", String.valueOf(e.getMessage())));
      return List.of();
    }
  }

  private ObjectNode form(
      List<RecordedPart> parts, JsonNode reference, List<Violation> violations) {
    JsonNode schema = document.resolve(reference);
    ObjectNode form = NODES.objectNode();
    Set<String> seen = new HashSet<>();
    for (RecordedPart part : parts) {
      JsonNode property = document.resolve(schema.path("properties").path(part.name()));
      boolean list = property.path("type").asText().equals("array");
      if (property.isMissingNode() && !WireChecks.isOpen(schema)) {
        violation(violations, "multipart.unknown", part, "the body has no such part");
      } else if (!seen.add(part.name()) && !list) {
        violation(violations, "multipart.repeated", part, "the part may come only once");
      }
      JsonNode single = list ? document.resolve(property.path("items")) : property;
      file(part, single, violations);
      JsonNode value = value(part, single);
      if (list) {
        form.withArray("/" + part.name().replace("~", "~0").replace("/", "~1")).add(value);
      } else {
        form.set(part.name(), value);
      }
    }
    for (JsonNode required : schema.path("required")) {
      if (!seen.contains(required.asText())) {
        violations.add(
            new Violation(
                "multipart.required", "part " + required.asText(), "the part is required"));
      }
    }
    return form;
  }

  /** RFC 7578, section 4.2: a file has a name, so that servers can tell it from a field. */
  private static void file(RecordedPart part, JsonNode schema, List<Violation> violations) {
    boolean binary = schema.path("format").asText().equals("binary");
    if (binary && part.filename().isEmpty()) {
      violation(violations, "multipart.filename", part, "a file needs a filename");
    } else if (!binary && !schema.isMissingNode() && part.filename().isPresent()) {
      violation(
          violations, "multipart.filename", part, "this is a field, and came with a filename");
    }
  }

  private static void violation(
      List<Violation> violations, String check, RecordedPart part, String message) {
    violations.add(new Violation(check, "part " + part.name(), message));
  }

  /** The part as the JSON value that its schema speaks of; text if it is no such value. */
  private static JsonNode value(RecordedPart part, JsonNode schema) {
    String type = schema.path("type").asText();
    String text = part.text();
    if (schema.path("format").asText().equals("binary")) {
      return NODES.textNode("file"); // what is in a file is no business of a schema
    }
    try {
      return switch (type) {
        case "integer", "number" -> NODES.numberNode(new BigDecimal(text));
        case "boolean" ->
            text.equals("true") || text.equals("false")
                ? NODES.booleanNode(text.equals("true"))
                : NODES.textNode(text);
        case "object", "array" -> DocumentTrees.json(part.body());
        default -> NODES.textNode(text);
      };
    } catch (NumberFormatException | IOException e) {
      return NODES.textNode(text);
    }
  }
}
