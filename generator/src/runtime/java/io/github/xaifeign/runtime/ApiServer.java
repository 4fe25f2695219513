package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server of an API: its URL and, for a gateway, the form in which it takes calls. Immutable.
 *
 * @see ClientSettings.Builder#server(ApiServer)
 */
public final class ApiServer {
  /** What may stand in a variable: nothing that ends the part of the URL that it is in. */
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]*");

  private final String url;
  private final @Nullable String keyParameter;
  private final boolean pathParametersInQuery;

  private ApiServer(String url, @Nullable String keyParameter, boolean pathParametersInQuery) {
    this.url = url;
    this.keyParameter = keyParameter;
    this.pathParametersInQuery = pathParametersInQuery;
  }

  /**
   * A server that takes calls as the API describes them.
   *
   * @param url an absolute URL without query; it may hold variables in braces
   * @return the server
   */
  public static ApiServer of(String url) {
    return new ApiServer(Preconditions.notBlank("url", url), null, false);
  }

  /**
   * The server with a variable of its URL filled in.
   *
   * @param variable its name, without braces
   * @param value letters, digits, dots, hyphens, underscores and tildes, the first a letter or
   *     digit
   * @return the server
   * @throws IllegalArgumentException if the value is of another form, or there is no such variable
   */
  public ApiServer with(String variable, String value) {
    String name = '{' + Preconditions.notBlank("variable", variable) + '}';
    if (!VALUE.matcher(Preconditions.notNull(variable, value)).matches()) {
      throw new IllegalArgumentException(
          variable
              + " may hold letters, digits, '.', '-', '_' and '~' only, and begins with one of"
              + " the first two");
    }
    if (!url.contains(name)) {
      throw new IllegalArgumentException("there is no " + name + " in " + url);
    }
    return new ApiServer(url.replace(name, value), keyParameter, pathParametersInQuery);
  }

  /**
   * The server with the API key in the query instead of its usual place.
   *
   * @param parameter the query parameter
   * @return the server
   */
  public ApiServer withKeyInQuery(String parameter) {
    return new ApiServer(
        url, Preconditions.notBlank("parameter", parameter), pathParametersInQuery);
  }

  /**
   * The server with the values of path parameters in the query: for {@code GET /files/{id}} it is
   * sent {@code GET /files/id?id=value}.
   *
   * @return the server
   */
  public ApiServer withPathParametersInQuery() {
    return new ApiServer(url, keyParameter, true);
  }

  /**
   * Where the server is.
   *
   * @return its URL
   */
  public String url() {
    return url;
  }

  Optional<String> keyParameter() {
    return Optional.ofNullable(keyParameter);
  }

  boolean pathParametersInQuery() {
    return pathParametersInQuery;
  }

  @Override
  public String toString() {
    return "ApiServer[" + url + ']';
  }
}
