package io.github.xaifeign.runtime.internal.call;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request before its body. Immutable.
 *
 * @param method such as {@code POST}
 * @param url where it goes, with the query
 * @param headers the headers, by names whose case does not matter
 */
public record RequestHead(String method, String url, Map<String, List<String>> headers) {
  /** Takes the headers without copying them. */
  public RequestHead {
    headers = Collections.unmodifiableMap(headers);
  }

  /** The same request with a header, in place of one of that name. */
  public RequestHead withHeader(String name, String value) {
    Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, List.of(value));
    return new RequestHead(method, url, more);
  }
}
