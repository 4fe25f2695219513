package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A list or object in a path, written in the style of its parameter (OpenAPI 3.0.4, Style Values;
 * RFC 6570, section 3.2). Called by emitted code.
 */
public final class PathText {
  private final String text;

  private PathText(String text) {
    this.text = text;
  }

  /**
   * A value in the style {@code simple}: {@code a,b}, and {@code x,1,y,2} or {@code x=1,y=2}.
   *
   * @param name name of the parameter
   * @param value a list, a map or an object
   * @param exploded whether each member of an object is joined with its value by an equals sign
   * @return its text
   * @throws IllegalArgumentException if there is nothing in the value
   */
  public static PathText simple(String name, Object value, boolean exploded) {
    return new PathText(String.join(",", parts(name, value, exploded)));
  }

  /**
   * A value in the style {@code label}: {@code .a,b} or {@code .a.b}, and {@code .x,1,y,2} or
   * {@code .x=1.y=2}.
   *
   * @param name name of the parameter
   * @param value a list, a map or an object
   * @param exploded whether each element or member has a dot before it
   * @return its text
   * @throws IllegalArgumentException if there is nothing in the value
   */
  public static PathText label(String name, Object value, boolean exploded) {
    return new PathText('.' + String.join(exploded ? "." : ",", parts(name, value, exploded)));
  }

  /**
   * A value in the style {@code matrix}: {@code ;p=a,b} or {@code ;p=a;p=b}, and {@code ;p=x,1,y,2}
   * or {@code ;x=1;y=2}.
   *
   * @param name name of the parameter
   * @param value a list, a map or an object
   * @param exploded whether each element or member stands for itself
   * @return its text
   * @throws IllegalArgumentException if there is nothing in the value
   */
  public static PathText matrix(String name, Object value, boolean exploded) {
    List<String> parts = parts(name, value, exploded);
    String own = ';' + PercentEncoding.encode(name) + '=';
    if (!exploded) {
      return new PathText(own + String.join(",", parts));
    }
    String before = value instanceof Collection<?> ? own : ";";
    return new PathText(before + String.join(before, parts));
  }

  /** What is joined, percent-encoded: elements, or members with their values. */
  private static List<String> parts(String name, Object value, boolean exploded) {
    List<String> parts = new ArrayList<>();
    if (Preconditions.notNull(name, value) instanceof Collection<?> elements) {
      for (Object element : elements) {
        parts.add(
            encode(ParameterText.of(Preconditions.notNull("an element of " + name, element))));
      }
    } else {
      for (Map.Entry<String, String> member : ParameterText.members(value).entrySet()) {
        String key = encode(member.getKey());
        String text = encode(member.getValue());
        parts.addAll(exploded ? List.of(key + '=' + text) : List.of(key, text));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          name + " must not be empty: the path would name another resource");
    }
    return parts;
  }

  private static String encode(String text) {
    return PercentEncoding.encode(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
