package io.github.xaifeign.runtime;

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

/** Makes Feign's replies out of those of the JDK's client. */
final class Replies {
  private Replies() {}

  /**
   * Refuses a reply whose head cannot be relied on: the JDK takes a transfer encoding that it does
   * not know for none, and would give the reply without what it took for a header.
   */
  static boolean isUnderstood(HttpResponse<?> reply) {
    return reply.headers().allValues("transfer-encoding").stream()
        .allMatch("chunked"::equalsIgnoreCase);
  }

  static IOException garbled(HttpResponse<ReplyStream> reply) {
    reply.body().close();
    return new ProtocolException("the transfer encoding of the reply is not understood");
  }

  static boolean isGzip(HttpResponse<?> reply) {
    return reply
        .headers()
        .firstValue("content-encoding")
        .filter("gzip"::equalsIgnoreCase)
        .isPresent();
  }

  /**
   * Makes a reply.
   *
   * @param body its body, not encoded
   */
  static Response of(Request request, HttpResponse<ReplyStream> reply, InputStream body) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, List<String>> header : reply.headers().map().entrySet()) {
      if (!header.getKey().startsWith(":")) { // pseudo-headers of HTTP/2
        headers.put(header.getKey(), header.getValue());
      }
    }
    if (isGzip(reply)) { // neither holds for what is read
      headers.keySet().removeAll(Set.of("content-encoding", "content-length"));
    }
    return Response.builder()
        .status(reply.statusCode())
        .headers(headers)
        .request(request)
        .body(body, null)
        .build();
  }
}
