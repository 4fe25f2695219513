package io.github.xaifeign.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers header and cookie parameters for Feign's {@code @HeaderMap}. Null is left out. */
public final class HeaderParams {
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final StringBuilder cookies = new StringBuilder();

  private HeaderParams() {}

  /**
   * Starts without parameters.
   *
   * @return a new builder
   */
  public static HeaderParams create() {
    return new HeaderParams();
  }

  /**
   * Adds a header.
   *
   * @param name its name
   * @param value its value, or null to leave it out
   * @return this
   * @throws IllegalArgumentException if the name is no token of RFC 9110, or the value holds more than
   *     visible ASCII, spaces and tabs; the message names the header and never shows the value
   */
  public HeaderParams value(String name, @Nullable Object value) {
    if (value != null) {
      String text = PercentEncoding.text(value);
      HeaderRules.check(name, text);
      parameters.put(name, text);
    }
    return this;
  }

  /**
   * Adds a cookie (RFC 6265, section 4.2).
   *
   * @param name its name
   * @param value its value, or null to leave it out
   * @return this
   * @throws IllegalArgumentException if the name is no token or the value holds a character that a
   *     cookie must not hold; the message names the cookie and never shows the value
   */
  public HeaderParams cookie(String name, @Nullable Object value) {
    if (value != null) {
      String text = PercentEncoding.text(value);
      HeaderRules.checkCookie(name, text);
      if (cookies.length() > 0) {
        cookies.append("; ");
      }
      cookies.append(name).append('=').append(text);
    }
    return this;
  }

  /**
   * What has been gathered.
   *
   * @return a map for {@code @HeaderMap}
   */
  public Map<String, Object> toMap() {
    if (cookies.length() > 0) {
      parameters.put("Cookie", cookies.toString());
    }
    return parameters;
  }
}
