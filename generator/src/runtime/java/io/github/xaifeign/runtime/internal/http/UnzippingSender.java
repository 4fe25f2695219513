package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Asks for {@code gzip} where a response is read as a whole, and undoes it wherever a server sends
 * it (RFC 9110, section 8.4.1.3).
 */
public final class UnzippingSender implements CallSender {
  private final CallSender next;

  public UnzippingSender(CallSender next) {
    this.next = next;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    boolean ask =
        !call.terms().streaming() && !call.head().headers().containsKey("Accept-Encoding");
    CallContext asking =
        ask ? call.withHead(call.head().withHeader("Accept-Encoding", "gzip")) : call;
    return next.send(asking).thenApply(UnzippingSender::unzipped);
  }

  private static CallResponse unzipped(CallResponse response) {
    ResponseHead head = response.head();
    if (!head.header("content-encoding").filter("gzip"::equalsIgnoreCase).isPresent()) {
      return response;
    }
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(head.headers());
    headers.keySet().removeAll(List.of("content-encoding", "content-length")); // of what was sent
    return response.with(head.withHeaders(headers), new GunzipStream(response.asInputStream()));
  }
}
