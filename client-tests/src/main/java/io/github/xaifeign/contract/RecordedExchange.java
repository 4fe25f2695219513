package io.github.xaifeign.contract;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that the fake server received, what it found wrong with it, and what it answered. */
public final class RecordedExchange {
  private final IncomingRequest request;
  private final OperationRouter.@Nullable Match match;
  private final List<RecordedPart> parts;
  private final List<Violation> violations;
  private final PreparedResponse response;
  private final List<Violation> responseViolations;

  RecordedExchange(
      IncomingRequest request,
      OperationRouter.@Nullable Match match,
      List<RecordedPart> parts,
      List<Violation> violations,
      PreparedResponse response,
      List<Violation> responseViolations) {
    this.request = request;
    this.match = match;
    this.parts = List.copyOf(parts);
    this.violations = List.copyOf(violations);
    this.response = response;
    this.responseViolations = List.copyOf(responseViolations);
  }

  /**
   * The HTTP method.
   *
   * @return in capitals
   */
  public String method() {
    return request.method();
  }

  /**
   * The path as it was sent, percent-encoding untouched.
   *
   * @return the path, with that of the base URL
   */
  public String rawPath() {
    return request.rawPath();
  }

  /**
   * The query as it was sent, percent-encoding untouched.
   *
   * @return what stood after the question mark; empty if there was none
   */
  public Optional<String> rawQuery() {
    return request.rawQuery();
  }

  /**
   * The query, decoded.
   *
   * @return all values by name, in the order in which they were sent
   */
  public Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    request.query().forEach((name, values) -> query.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(query);
  }

  /**
   * The values of the path parameters, percent-encoding untouched.
   *
   * @return by parameter name; none if no operation matched
   */
  public Map<String, String> rawPathValues() {
    return match == null ? Map.of() : Collections.unmodifiableMap(match.rawValues());
  }

  /**
   * The headers, those with credentials included.
   *
   * @return all values by name, whatever the case of its letters
   */
  public Map<String, List<String>> headers() {
    return request.headers();
  }

  /**
   * A header.
   *
   * @param name its name, in any case
   * @return its first value; empty if it was not sent
   */
  public Optional<String> header(String name) {
    return request.header(name);
  }

  /**
   * The body.
   *
   * @return a copy of the bytes; none for a request without a body
   */
  public byte[] body() {
    return request.body().clone();
  }

  /**
   * The body as text.
   *
   * @return the bytes read as UTF-8
   */
  public String bodyText() {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  /**
   * The parts of a multipart body.
   *
   * @return in the order in which they were sent; none for any other body
   */
  public List<RecordedPart> parts() {
    return parts;
  }

  /**
   * A part of a multipart body.
   *
   * @param name the field
   * @return the first part for it; empty if there is none
   */
  public Optional<RecordedPart> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /**
   * The operation that the request belongs to.
   *
   * @return its {@link ApiOperation#id()}; empty if the document has none for it
   */
  public Optional<String> operationId() {
    return Optional.ofNullable(match).map(found -> found.operation().id());
  }

  /**
   * What is wrong with the request.
   *
   * @return none if it keeps to the document
   */
  public List<Violation> violations() {
    return violations;
  }

  /**
   * What is wrong with the body that a stub gave for the answer.
   *
   * @return none if it keeps to the document, or need not ({@link StubResponse#unchecked()})
   */
  public List<Violation> responseViolations() {
    return responseViolations;
  }

  /**
   * The status of the answer.
   *
   * @return 400 for a request with violations
   */
  public int responseStatus() {
    return response.status();
  }

  /**
   * The body of the answer.
   *
   * @return a copy of the bytes, events put together; none for an answer without a body
   */
  public byte[] responseBody() {
    return response.wholeBody();
  }

  /** Method, path, operation and violations; neither headers nor body, as they may hold a key. */
  @Override
  public String toString() {
    return method()
        + " "
        + rawPath()
        + " ("
        + operationId().orElse("no operation")
        + ") -> "
        + responseStatus()
        + (violations.isEmpty() ? "" : " " + violations);
  }
}
