package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what the validator does not look at outside the body: the escaping of path and query,
 * query parameters that the document does not know, and the Accept header.
 */
final class WireChecks {
  /** One segment of a path (RFC 3986, section 3.3). */
  private static final Pattern SEGMENT =
      Pattern.compile("([A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*");

  /** A query (RFC 3986, section 3.4). */
  private static final Pattern QUERY =
      Pattern.compile("([A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*");

  private final ApiDocument document;
  private final SecurityCheck security;

  WireChecks(ApiDocument document) {
    this.document = document;
    this.security = new SecurityCheck(document);
  }

  List<Violation> check(IncomingRequest request, OperationRouter.Match match) {
    List<Violation> violations = new ArrayList<>();
    security.check(request, match.operation()).ifPresent(violations::add);
    match.rawValues().forEach((name, value) -> pathValue(name, value).ifPresent(violations::add));
    query(request, match.operation(), violations);
    accept(request, match.operation()).ifPresent(violations::add);
    return violations;
  }

  private static Optional<Violation> pathValue(String name, String raw) {
    String fault =
        raw.isEmpty()
            ? "the value is empty"
            : !SEGMENT.matcher(raw).matches()
                ? "the value holds characters that must be percent-encoded: " + raw
                : isDots(raw)
                    ? "the value is a dot segment, which is taken out of a path: " + raw
                    : decodes(raw) ? null : "the value does not decode to UTF-8: " + raw;
    return Optional.ofNullable(fault)
        .map(message -> new Violation("path.value", "path " + name, message));
  }

  /** Dot segments are removed in their encoded form too (RFC 3986, sections 5.2.4 and 6.2.2.2). */
  private static boolean isDots(String raw) {
    String dots = raw.replaceAll("(?i)%2e", ".");
    return dots.equals(".") || dots.equals("..");
  }

  private static boolean decodes(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean encoded = raw.charAt(i) == '%';
      bytes.put(encoded ? (byte) Integer.parseInt(raw, i + 1, i + 3, 16) : (byte) raw.charAt(i));
      i += encoded ? 2 : 0;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private void query(IncomingRequest request, ApiOperation operation, List<Violation> violations) {
    String raw = request.rawQuery().orElse("");
    if (!QUERY.matcher(raw).matches() || !decodes(raw)) {
      violations.add(
          new Violation("query.encoding", "query", "the query is not percent-encoded: " + raw));
    }
    for (String name : request.query().keySet()) {
      if (!declared(name, operation)) {
        violations.add(
            new Violation("query.unknown", "query " + name, "the operation has no such parameter"));
      }
    }
  }

  private boolean declared(String name, ApiOperation operation) {
    return security.queryNames(operation).contains(name)
        || operation.parameterNodes().values().stream()
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .anyMatch(parameter -> accepts(parameter, name));
  }

  private boolean accepts(JsonNode parameter, String name) {
    String declared = parameter.path("name").asText();
    JsonNode schema = document.resolve(parameter.path("schema"));
    String style = parameter.path("style").asText("form");
    if (style.equals("deepObject")) {
      return name.startsWith(declared + "[") && name.endsWith("]");
    }
    boolean exploded =
        style.equals("form") && parameter.path("explode").asBoolean(true) && isObject(schema);
    return exploded ? schema.path("properties").has(name) || isOpen(schema) : name.equals(declared);
  }

  private static boolean isObject(JsonNode schema) {
    return schema.path("type").asText().equals("object") || schema.has("properties");
  }

  /** Whether a schema says by itself that more members are welcome. */
  static boolean isOpen(JsonNode schema) {
    JsonNode additional = schema.path("additionalProperties");
    return additional.isObject() || additional.asBoolean();
  }

  private static Optional<Violation> accept(IncomingRequest request, ApiOperation operation) {
    Optional<String> accept = accepted(request);
    List<String> offers =
        operation.statuses().stream()
            .filter(status -> status.startsWith("2"))
            .flatMap(status -> operation.responseMediaTypes(status).stream())
            .toList();
    if (offers.isEmpty() || MediaTypes.choose(accept, offers).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Violation(
            "accept.success",
            "header Accept",
            accept.orElse("") + " takes nothing that the operation succeeds with: " + offers));
  }

  /** The Accept header, its lines joined (RFC 9110, section 5.3). */
  static Optional<String> accepted(IncomingRequest request) {
    Map<String, List<String>> headers = request.headers();
    return headers.containsKey("Accept")
        ? Optional.of(String.join(",", headers.get("Accept")))
        : Optional.empty();
  }
}
