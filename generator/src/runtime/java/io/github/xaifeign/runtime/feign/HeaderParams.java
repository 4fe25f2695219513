package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
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
   * @throws IllegalArgumentException if the name is no token of RFC 9110, or the value holds more
   *     than visible ASCII, spaces and tabs; the message names the header and never shows the value
   */
  public HeaderParams value(String name, @Nullable Object value) {
    if (value != null) {
      String text = ParameterText.of(value);
      HeaderSyntax.check(name, text);
      parameters.put(name, text);
    }
    return this;
  }

  /**
   * Adds a header whose elements are joined by commas ({@code style: simple}).
   *
   * @param name its name
   * @param values its elements, or null to leave it out
   * @return this
   * @throws IllegalArgumentException as {@link #value} does
   */
  public HeaderParams joined(String name, @Nullable Collection<?> values) {
    if (values == null || values.isEmpty()) {
      return this;
    }
    StringJoiner joined = new StringJoiner(",");
    for (Object value : values) {
      joined.add(ParameterText.of(Preconditions.notNull("an element of " + name, value)));
    }
    return value(name, joined.toString());
  }

  /**
   * Adds a header with the members of an object, joined by commas ({@code style: simple}).
   *
   * @param name its name
   * @param object a map or a model, or null to leave it out; a member that is null is left out
   * @param between what stands between a member's name and its value: a comma, or an equals sign
   *     with {@code explode: true}
   * @return this
   * @throws IllegalArgumentException as {@link #value} does
   */
  public HeaderParams members(String name, @Nullable Object object, String between) {
    if (object == null) {
      return this;
    }
    StringJoiner joined = new StringJoiner(",");
    ParameterText.members(object).forEach((member, value) -> joined.add(member + between + value));
    return value(name, joined.toString());
  }

  /**
   * Adds a value as JSON text, for a header that is described by a JSON media type.
   *
   * @param name its name
   * @param value its value, or null to leave it out
   * @return this
   * @throws IllegalArgumentException as {@link #value} does
   */
  public HeaderParams json(String name, @Nullable Object value) {
    return value(name, value == null ? null : ParameterText.json(value));
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
      String text = ParameterText.of(value);
      HeaderSyntax.checkCookie(name, text);
      if (cookies.length() > 0) {
        cookies.append("; ");
      }
      cookies.append(name).append('=').append(text);
    }
    return this;
  }

  /**
   * Adds a cookie for each element, all of one name ({@code style: form, explode: true}).
   *
   * @param name their name
   * @param values the elements, or null to leave it out
   * @return this
   * @throws IllegalArgumentException as {@link #cookie} does
   */
  public HeaderParams cookies(String name, @Nullable Collection<?> values) {
    if (values != null) {
      values.forEach(value -> cookie(name, Preconditions.notNull("an element of " + name, value)));
    }
    return this;
  }

  /**
   * Adds a cookie for each member of an object ({@code style: form, explode: true}).
   *
   * @param object a map or a model, or null to leave it out; a member that is null is left out
   * @return this
   * @throws IllegalArgumentException as {@link #cookie} does
   */
  public HeaderParams cookieMembers(@Nullable Object object) {
    if (object != null) {
      ParameterText.members(object).forEach(this::cookie);
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
