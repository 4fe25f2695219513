package io.github.xaifeign.runtime;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of a reply before its body: operation, status and headers. */
final class ReplyHead implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int status;
  private final TreeMap<String, List<String>> headers;
  private final int attempts;
  private final int maxJsonDepth;

  private ReplyHead(
      String operation,
      int status,
      TreeMap<String, List<String>> headers,
      @Nullable InputStream body) {
    this.operation = operation;
    this.status = status;
    this.headers = headers;
    ReplyStream stream = ReplyStream.behind(body);
    this.attempts = stream == null ? 1 : stream.attempts();
    this.maxJsonDepth = ReplyStream.limits(body).maxJsonDepth();
  }

  static ReplyHead of(Response response) {
    return of(operation(response.request()), response);
  }

  static ReplyHead of(String operation, Response response) {
    TreeMap<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, Collection<String>> header : response.headers().entrySet()) {
      headers.put(header.getKey(), List.copyOf(header.getValue()));
    }
    return new ReplyHead(operation, response.status(), headers, body(response));
  }

  private static @Nullable InputStream body(Response response) {
    try {
      return response.body() == null ? null : response.body().asInputStream();
    } catch (IOException e) {
      return null; // the body that cannot be opened is the business of whoever reads it
    }
  }

  /** How deep the JSON of the reply may be nested. */
  int maxJsonDepth() {
    return maxJsonDepth;
  }

  int attempts() {
    return attempts;
  }

  /** The interface method that made the request, without its parameters. */
  static String operation(Request request) {
    if (request.requestTemplate() == null || request.requestTemplate().methodMetadata() == null) {
      return request.httpMethod().name();
    }
    return operation(request.requestTemplate().methodMetadata().configKey());
  }

  /** Feign's key is {@code ChatApi#createChatCompletion(ChatRequest,CallOptions)}. */
  static String operation(String configKey) {
    int end = configKey.indexOf('(');
    return configKey.substring(configKey.indexOf('#') + 1, end < 0 ? configKey.length() : end);
  }

  String operation() {
    return operation;
  }

  int status() {
    return status;
  }

  Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(first(name));
  }

  private @Nullable String first(String name) {
    List<String> values = headers.get(Required.argument("name", name));
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  Optional<String> requestId() {
    String id = first("x-request-id");
    return Optional.ofNullable(id == null ? first("request-id") : id);
  }

  /** What the server says about the length of the body. */
  OptionalLong contentLength() {
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

  /** A body that is shorter than announced was cut off, even if what came makes sense. */
  void checkLength(long size) throws IOException {
    OptionalLong announced = contentLength();
    if (announced.isPresent() && size < announced.getAsLong()) {
      throw new IOException(
          "only " + size + " of " + announced.getAsLong() + " bytes of the reply arrived");
    }
  }

  /** Whether the status allows that there is no body. */
  boolean mayBeEmpty() {
    return status == 202 || status == 204 || status == 205;
  }

  /** The media type without its parameters, in lower case; empty if there is none. */
  String mediaType() {
    return mediaType(first("content-type"));
  }

  static String mediaType(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
  }

  static boolean isJson(String mediaType) {
    return mediaType.equals("application/json")
        || mediaType.endsWith("+json")
        || mediaType.equals("text/json");
  }

  /** For the end of a message: {@code [request id 4f1c]}, or nothing. */
  String requestIdSuffix() {
    Optional<String> id = requestId();
    return id.isPresent() ? " [request id " + id.get() + ']' : "";
  }
}
