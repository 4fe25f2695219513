package io.github.xaifeign.runtime;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers of one request, gathered from the operation, the call, the client and its
 * credentials.
 */
final class OutgoingHeaders {
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * What the operation sends. The length is the business of the HTTP client, which refuses the
   * header.
   */
  OutgoingHeaders(Map<String, Collection<String>> fromOperation) {
    for (Map.Entry<String, Collection<String>> header : fromOperation.entrySet()) {
      if (!header.getKey().equalsIgnoreCase("Content-Length")) {
        headers.put(header.getKey(), new ArrayList<>(header.getValue()));
      }
    }
  }

  boolean has(String name) {
    return headers.containsKey(name);
  }

  void set(String name, String value) {
    headers.put(name, List.of(value));
  }

  void replaceAll(Map<String, List<String>> fromCall) {
    headers.putAll(fromCall);
  }

  /** There is one Cookie header at most (RFC 6265, section 5.4). */
  void addCookie(String pair) {
    List<String> cookies = new ArrayList<>(headers.getOrDefault("Cookie", List.of()));
    cookies.add(pair);
    headers.put("Cookie", List.of(String.join("; ", cookies)));
  }

  /** The headers, checked, for a Feign request. */
  Map<String, Collection<String>> toMap() {
    Map<String, Collection<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> {
          values.forEach(value -> HeaderRules.check(name, value));
          copy.put(name, values);
        });
    return copy;
  }

  void writeTo(HttpRequest.Builder request) {
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      for (String value : header.getValue()) {
        HeaderRules.check(header.getKey(), value);
        request.header(header.getKey(), value);
      }
    }
  }
}
