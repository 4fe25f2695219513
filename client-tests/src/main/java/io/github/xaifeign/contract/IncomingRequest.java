package io.github.xaifeign.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came over the wire. */
final class IncomingRequest {
  private final String method;
  private final String rawPath;
  private final Optional<String> rawQuery;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  IncomingRequest(
      String method,
      String rawPath,
      Optional<String> rawQuery,
      Map<String, List<String>> headers,
      byte[] body) {
    this.method = method;
    this.rawPath = rawPath;
    this.rawQuery = rawQuery;
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    this.headers = Collections.unmodifiableMap(copy);
    this.body = body;
  }

  String method() {
    return method;
  }

  String rawPath() {
    return rawPath;
  }

  Optional<String> rawQuery() {
    return rawQuery;
  }

  Map<String, List<String>> headers() {
    return headers;
  }

  Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  byte[] body() {
    return body;
  }

  /** The essence of the content type, empty without one. */
  String mediaType() {
    return header("Content-Type").map(MediaTypes::essence).orElse("");
  }

  /**
   * The query as servers read it: pairs between ampersands, plus as a space (WHATWG URL, section
   * 5.1). A pair that cannot be decoded is kept as it is.
   */
  Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : rawQuery.orElse("").split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query.computeIfAbsent(formDecode(name), key -> new ArrayList<>()).add(formDecode(value));
      }
    }
    return query;
  }

  private static String formDecode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
