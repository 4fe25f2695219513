package io.github.xaifeign.runtime.internal.http;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes Feign's responses out of those of the JDK's client. */
public final class HttpResponses {
  private HttpResponses() {}

  /**
   * Refuses a response whose head cannot be relied on: the JDK takes a transfer encoding that it
   * does not know for none, and would give the response without what it took for a header.
   */
  public static boolean isUnderstood(HttpResponse<?> response) {
    return response.headers().allValues("transfer-encoding").stream()
        .allMatch("chunked"::equalsIgnoreCase);
  }

  public static IOException garbled(HttpResponse<ResponseStream> response) {
    response.body().close();
    return new ProtocolException("the transfer encoding of the response is not understood");
  }

  public static boolean isGzip(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("content-encoding")
        .filter("gzip"::equalsIgnoreCase)
        .isPresent();
  }

  /**
   * Makes a response.
   *
   * @param body its body, not encoded
   */
  public static Response of(
      Request request, HttpResponse<ResponseStream> response, InputStream body) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, List<String>> header : response.headers().map().entrySet()) {
      if (!header.getKey().startsWith(":")) { // pseudo-headers of HTTP/2
        headers.put(header.getKey(), header.getValue());
      }
    }
    if (isGzip(response)) { // neither holds for what is read
      headers.keySet().removeAll(Set.of("content-encoding", "content-length"));
    }
    return Response.builder()
        .status(response.statusCode())
        .headers(headers)
        .request(request)
        .body(body, null)
        .build();
  }
}
