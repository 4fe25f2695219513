package io.github.xaifeign.runtime;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A request that is about to be sent, as {@link Credentials} and a {@link CallInterceptor} see it.
 * For one thread.
 */
public interface OutgoingRequest {
  /**
   * The operation that is called.
   *
   * @return name of the interface method, such as {@code createChatCompletion}
   */
  String operation();

  /**
   * Which attempt of the call it is.
   *
   * @return 1 for the first
   */
  int attempt();

  /**
   * The method.
   *
   * @return such as {@code POST}
   */
  String method();

  /**
   * Where the request goes.
   *
   * @return the URI with its query
   */
  URI uri();

  /**
   * The headers so far. The HTTP client adds {@code Host} and {@code Content-Length}.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  Map<String, List<String>> headers();

  /**
   * Sets a header, in place of one of that name.
   *
   * @param name its name
   * @param value its value: visible ASCII, spaces and tabs
   * @throws IllegalArgumentException if name or value cannot stand in a header; the value is not
   *     shown
   */
  void setHeader(String name, String value);

  /**
   * Adds a cookie (RFC 6265).
   *
   * @param name its name
   * @param value its value
   * @throws IllegalArgumentException if name or value cannot stand in a cookie; the value is not
   *     shown
   */
  void addCookie(String name, String value);

  /**
   * Adds a query parameter.
   *
   * @param name its name
   * @param value its value; it is percent-encoded here
   */
  void addQuery(String name, String value);
}
