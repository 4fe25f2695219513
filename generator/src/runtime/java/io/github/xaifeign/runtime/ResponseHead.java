package io.github.xaifeign.runtime;

import feign.Request;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.json.Preconditions;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a response before its body: the operation that it answers, its status and its
 * headers. Immutable.
 */
public final class ResponseHead implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Request NO_REQUEST =
      Request.create(Request.HttpMethod.GET, "", Map.of(), null, null, null);

  private final String operation;
  private final int statusCode;
  private final TreeMap<String, List<String>> headers;
  private final int attempts;
  private final transient @Nullable Supplier<Request> request;

  private ResponseHead(
      String operation,
      int statusCode,
      TreeMap<String, List<String>> headers,
      int attempts,
      @Nullable Supplier<Request> request) {
    this.operation = operation;
    this.statusCode = statusCode;
    this.headers = headers;
    this.attempts = attempts;
    this.request = request;
  }

  /**
   * Makes a head, for tests of code that handles responses and exceptions.
   *
   * @param operation name of the interface method, such as {@code createChatCompletion}
   * @param statusCode the HTTP status
   * @param headers the values of each header
   * @return the head of the response to the first attempt
   */
  public static ResponseHead of(
      String operation, int statusCode, Map<String, ? extends Collection<String>> headers) {
    Preconditions.notNull("operation", operation);
    return new ResponseHead(operation, statusCode, copy(headers), 1, null);
  }

  private static TreeMap<String, List<String>> copy(
      Map<String, ? extends Collection<String>> headers) {
    TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return copy;
  }

  /**
   * The same head with other headers. Called by the runtime.
   *
   * @param others the values of each header
   * @return a copy
   */
  public ResponseHead withHeaders(Map<String, ? extends Collection<String>> others) {
    return new ResponseHead(operation, statusCode, copy(others), attempts, request);
  }

  /**
   * The same head, of the response to a later attempt.
   *
   * @param count how often the request was sent
   * @return a copy
   */
  public ResponseHead withAttempts(int count) {
    return new ResponseHead(operation, statusCode, headers, count, request);
  }

  /**
   * The same head, of the response to a request. Called by the runtime.
   *
   * @param masked gives what was sent, without secrets, if anybody asks
   * @return a copy
   */
  public ResponseHead withRequest(Supplier<Request> masked) {
    return new ResponseHead(operation, statusCode, headers, attempts, masked);
  }

  /**
   * What was sent: method, URL and headers. It has no body, and credentials and whatever else looks
   * like a secret are masked.
   *
   * @return the request; one of an empty URL if a test made the head, or it was serialised
   */
  public Request request() {
    return request == null ? NO_REQUEST : request.get();
  }

  /**
   * The operation that is answered.
   *
   * @return name of the interface method, such as {@code createChatCompletion}
   */
  public String operation() {
    return operation;
  }

  /**
   * The status.
   *
   * @return the HTTP status
   */
  public int statusCode() {
    return statusCode;
  }

  /**
   * The headers.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /**
   * One header.
   *
   * @param name its name, in any case
   * @return its first value
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(first(name));
  }

  private @Nullable String first(String name) {
    List<String> values = headers.get(Preconditions.notNull("name", name));
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /**
   * How often the request was sent.
   *
   * @return 1 for a call that was not repeated
   */
  public int attempts() {
    return attempts;
  }

  /**
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  public Optional<String> requestId() {
    String id = first("x-request-id");
    return Optional.ofNullable(id == null ? first("request-id") : id);
  }

  /**
   * The length of the body (RFC 9110, section 8.6).
   *
   * @return the number of bytes, if the server says it
   */
  public OptionalLong contentLength() {
    String text = first("content-length");
    if (text == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.trim()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * The media type of the body.
   *
   * @return the {@code Content-Type} without its parameters, in lower case; empty if there is none
   */
  public String mediaType() {
    return MediaTypes.of(first("content-type"));
  }

  /**
   * How long the server asks to wait ({@code Retry-After}, in seconds or as a date, or {@code
   * Retry-After-Ms}).
   *
   * @param nowMillis milliseconds since the epoch, for a date without a {@code Date} header
   * @return the wait, not negative; empty if the server asks for none
   */
  public Optional<Duration> retryAfter(long nowMillis) {
    return Optional.ofNullable(RetryAfter.of(this, nowMillis));
  }

  /**
   * The rate limits that the headers tell of.
   *
   * @return the limits; what the headers do not say is empty
   */
  public RateLimits rateLimits() {
    return RateLimits.of(this, System.currentTimeMillis());
  }

  /**
   * Checks that a body has arrived as a whole. One that is shorter than announced was cut off, even
   * if what came makes sense.
   *
   * @param size how many bytes have arrived
   * @throws IOException if more were announced
   */
  public void checkLength(long size) throws IOException {
    OptionalLong announced = contentLength();
    if (announced.isPresent() && size < announced.getAsLong()) {
      throw new IOException(
          "only " + size + " of " + announced.getAsLong() + " bytes of the response arrived");
    }
  }

  /** For the end of a message: {@code [request id 4f1c]}, or nothing. */
  String requestIdSuffix() {
    Optional<String> id = requestId();
    return id.isPresent() ? " [request id " + id.get() + ']' : "";
  }

  @Override
  public String toString() {
    return "ResponseHead[" + operation + ", " + statusCode + ']';
  }
}
