package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.OutgoingRequest;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request head that is being put together. */
final class RequestDraft implements OutgoingRequest {
  private final String method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String url;

  /**
   * Starts with what the operation sends. The length is the business of the HTTP client, which
   * refuses the header.
   */
  RequestDraft(String method, String url, Map<String, Collection<String>> headersOfOperation) {
    this.method = method;
    this.url = url;
    for (Map.Entry<String, Collection<String>> header : headersOfOperation.entrySet()) {
      if (!header.getKey().equalsIgnoreCase("Content-Length")) {
        headers.put(header.getKey(), List.copyOf(header.getValue()));
      }
    }
  }

  RequestDraft(RequestHead head) {
    this.method = head.method();
    this.url = head.url();
    this.headers.putAll(head.headers());
  }

  RequestHead head() {
    return new RequestHead(method, url, headers);
  }

  @Override
  public String method() {
    return method;
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
  void setDefault(String name, String value) {
    headers.putIfAbsent(name, List.of(value));
  }

  void replaceAll(Map<String, List<String>> headersOfCall) {
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
}
