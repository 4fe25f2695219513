package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.internal.wire.SecretNames;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request before its body. Immutable.
 *
 * @param method such as {@code POST}
 * @param url where it goes, with the query
 * @param headers the headers, by names whose case does not matter
 * @param secrets headers and query parameters that the credentials added, by names whose case does
 *     not matter
 */
public record RequestHead(
    String method, String url, Map<String, List<String>> headers, Set<String> secrets) {
  private static final Pattern QUERY_PARAMETER = Pattern.compile("([?&])([^=&]*)=[^&]*");

  /** Takes headers and secrets without copying them. */
  public RequestHead {
    headers = Collections.unmodifiableMap(headers);
    secrets = Collections.unmodifiableSet(secrets);
  }

  /** The same request with a header, in place of one of that name. */
  public RequestHead withHeader(String name, String value) {
    Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, List.of(value));
    return new RequestHead(method, url, more, secrets);
  }

  /** The request as exceptions show it. */
  public Request masked() {
    return masked(method, url, headers, secrets);
  }

  /** A request that came another way, as exceptions show it. */
  public static Request masked(Request request) {
    return masked(request.httpMethod().name(), request.url(), request.headers(), Set.of());
  }

  private static Request masked(
      String method,
      String url,
      Map<String, ? extends Collection<String>> headers,
      Set<String> secrets) {
    Map<String, Collection<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) ->
            shown.put(
                name, isSecret(name, secrets) ? List.of(SecretNames.MASK) : List.copyOf(values)));
    return Request.create(
        Request.HttpMethod.valueOf(method), masked(url, secrets), shown, null, null, null);
  }

  private static String masked(String url, Set<String> secrets) {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    return url.substring(0, query)
        + QUERY_PARAMETER
            .matcher(url.substring(query))
            .replaceAll(
                parameter ->
                    isSecret(parameter.group(2), secrets)
                        ? Matcher.quoteReplacement(
                            parameter.group(1) + parameter.group(2) + '=' + SecretNames.MASK)
                        : Matcher.quoteReplacement(parameter.group()));
  }

  private static boolean isSecret(String name, Set<String> secrets) {
    return secrets.contains(name) || SecretNames.matches(name);
  }
}
