package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.OutgoingRequest;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Address and headers of one request, gathered from the operation, the call, the client and its
 * credentials.
 */
public final class RequestDraft implements OutgoingRequest {
  private final String method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String url;

  /**
   * Starts with what the operation sends. The length is the business of the HTTP client, which
   * refuses the header.
   */
  public RequestDraft(
      String method, String url, Map<String, Collection<String>> headersOfOperation) {
    this.method = method;
    this.url = url;
    for (Map.Entry<String, Collection<String>> header : headersOfOperation.entrySet()) {
      if (!header.getKey().equalsIgnoreCase("Content-Length")) {
        headers.put(header.getKey(), new ArrayList<>(header.getValue()));
      }
    }
  }

  @Override
  public String method() {
    return method;
  }

  public String url() {
    return url;
  }

  @Override
  public URI uri() {
    return URI.create(url);
  }

  @Override
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** Sets a header that nobody has set. */
  public void setDefault(String name, String value) {
    headers.putIfAbsent(name, List.of(value));
  }

  public void replaceAll(Map<String, List<String>> headersOfCall) {
    headers.putAll(headersOfCall);
  }

  @Override
  public void setHeader(String name, String value) {
    HeaderSyntax.check(name, value);
    headers.put(name, List.of(value));
  }

  /** There is one Cookie header at most (RFC 6265, section 5.4). */
  @Override
  public void addCookie(String name, String value) {
    HeaderSyntax.checkCookie(name, value);
    List<String> cookies = new ArrayList<>(headers.getOrDefault("Cookie", List.of()));
    cookies.add(name + '=' + value);
    headers.put("Cookie", List.of(String.join("; ", cookies)));
  }

  @Override
  public void addQuery(String name, String value) {
    url =
        url
            + (url.indexOf('?') < 0 ? '?' : '&')
            + PercentEncoding.encode(name)
            + '='
            + PercentEncoding.encode(value);
  }

  /** The headers, checked, for a Feign request. */
  public Map<String, Collection<String>> toMap() {
    Map<String, Collection<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> {
          values.forEach(value -> HeaderSyntax.check(name, value));
          copy.put(name, values);
        });
    return copy;
  }

  public void writeTo(HttpRequest.Builder request) {
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      for (String value : header.getValue()) {
        HeaderSyntax.check(header.getKey(), value);
        request.header(header.getKey(), value);
      }
    }
  }
}
