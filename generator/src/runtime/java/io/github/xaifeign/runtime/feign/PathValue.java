package io.github.xaifeign.runtime.feign;

import feign.Param;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;

/**
 * Expands a path parameter so that it stays one segment of the path.
 *
 * <p>Everything but the unreserved characters of RFC 3986 is percent-encoded, the percent sign
 * included, so two different values never become one URL. A value that would lead to another
 * resource is refused. Feign asks no expander about null, and leaves the parameter out: the classes
 * over an interface refuse it, a call of the interface itself must not give one.
 */
public final class PathValue implements Param.Expander {
  /** Called by Feign. */
  public PathValue() {}

  /**
   * Encodes the value.
   *
   * @param value the argument
   * @return its text, percent-encoded
   * @throws IllegalArgumentException if the text is empty, {@code .} or {@code ..}, or holds a
   *     control character
   */
  @Override
  public String expand(Object value) {
    String text = ParameterText.of(value);
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "a path parameter must not be empty, \".\" or \"..\": it would name another resource");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException("a path parameter must not hold control characters");
      }
    }
    return PercentEncoding.encode(text);
  }
}
