package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.OutgoingRequest;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A request head that is being put together. */
final class RequestDraft implements OutgoingRequest {
  private final String operation;
  private final int attempt;
  private final String method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private String url;

  /**
   * Starts with what the operation sends. The length is the business of the HTTP client, which
   * refuses the header.
   */
  RequestDraft(String url, Request request) {
    this.operation = Operations.name(request);
    this.attempt = 0;
    this.method = request.httpMethod().name();
    this.url = url;
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("Content-Length")) {
                headers.put(name, List.copyOf(values));
              }
            });
  }

  /** Starts with what the next attempt of a call sends. */
  RequestDraft(CallContext call) {
    this.operation = call.operation();
    this.attempt = call.retries().attempts();
    this.method = call.head().method();
    this.url = call.head().url();
    this.headers.putAll(call.head().headers());
  }

  RequestHead head() {
    return new RequestHead(method, url, headers, Set.of());
  }

  /** What has been added is taken for secret. */
  RequestHead authorized() {
    return new RequestHead(method, url, headers, set);
  }

  @Override
  public String operation() {
    return operation;
  }

  @Override
  public int attempt() {
    return attempt;
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
  void setDefault(String name, List<String> values) {
    headers.putIfAbsent(name, values);
  }

  void replaceAll(Map<String, List<String>> headersOfCall) {
    headers.putAll(headersOfCall);
  }

  @Override
  public void setHeader(String name, String value) {
    HeaderSyntax.check(name, value);
    set.add(name);
    headers.put(name, List.of(value));
  }

  /** There is one Cookie header at most (RFC 6265, section 5.4). */
  @Override
  public void addCookie(String name, String value) {
    HeaderSyntax.checkCookie(name, value);
    List<String> cookies = new ArrayList<>(headers.getOrDefault("Cookie", List.of()));
    cookies.add(name + '=' + value);
    set.add("Cookie");
    headers.put("Cookie", List.of(String.join("; ", cookies)));
  }

  @Override
  public void addQuery(String name, String value) {
    String encoded = PercentEncoding.encode(name);
    set.add(encoded);
    url = url + (url.indexOf('?') < 0 ? '?' : '&') + encoded + '=' + PercentEncoding.encode(value);
  }
}
