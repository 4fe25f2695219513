package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallFailures;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import io.github.xaifeign.runtime.internal.call.CancellableFuture;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Sends by the JDK's HTTP client. HTTP/2 is used where TLS negotiates it. */
public final class JdkSender implements CallSender {
  private final HttpConnections connections;
  private final OpenResponses open;

  public JdkSender(HttpConnections connections, OpenResponses open) {
    this.connections = connections;
    this.open = open;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    CallTimeouts timeouts = call.timeoutsLeft();
    RequestBody body = new RequestBody(call.body());
    CompletableFuture<HttpResponse<ResponseBody>> sent =
        connections.send(
            request(call, body, timeouts),
            new ResponseHandler(call, timeouts, open),
            timeouts.connect());
    CancellableFuture<CallResponse> result = new CancellableFuture<>();
    result.waitsFor(sent);
    CompletableFuture<Void> timer = timer(call, timeouts.attemptLeft(), sent);
    sent.whenComplete(
        (response, thrown) -> {
          boolean late = !timer.complete(null) && timer.isCompletedExceptionally();
          body.close();
          if (thrown != null) {
            result.completeExceptionally(
                failure(call, body, late ? timeouts.attemptExceeded(null) : in(timeouts, thrown)));
          } else if (!hasKnownFraming(response)) {
            response.body().close();
            result.completeExceptionally(failure(call, body, unknownFraming()));
          } else if (!result.complete(response(call, response))) {
            response.body().close();
          }
        });
    return result;
  }

  private static HttpRequest request(CallContext call, RequestBody body, CallTimeouts timeouts) {
    URI uri = URI.create(call.head().url());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(call.head().method(), body.publisher());
    for (Map.Entry<String, List<String>> header : call.head().headers().entrySet()) {
      for (String value : header.getValue()) {
        HeaderSyntax.check(header.getKey(), value);
        request.header(header.getKey(), value);
      }
    }
    if (!timeouts.attemptLeft().isZero()) {
      request.timeout(timeouts.attemptLeft());
    }
    if ("http".equalsIgnoreCase(uri.getScheme())) {
      request.version(HttpClient.Version.HTTP_1_1); // else each request offers an upgrade to h2c
    }
    return request.build();
  }

  /**
   * The JDK's timeout ends at the headers; this one goes on until a response that is no stream is
   * complete.
   */
  private static CompletableFuture<Void> timer(
      CallContext call, Duration timeout, CompletableFuture<?> sent) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    if (!timeout.isZero() && !call.terms().streaming()) {
      timer
          .orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
          .whenComplete(
              (done, late) -> {
                if (late != null) {
                  sent.cancel(true);
                }
              });
    }
    return timer;
  }

  /** Puts which limit it was in the place of a timeout of the JDK. */
  private static Throwable in(CallTimeouts timeouts, Throwable thrown) {
    Throwable cause = CallFailures.cause(thrown);
    return cause instanceof HttpTimeoutException ? timeouts.attemptExceeded(cause) : cause;
  }

  /** The JDK takes a transfer encoding that it does not know for none. */
  private static boolean hasKnownFraming(HttpResponse<?> response) {
    List<String> encodings = response.headers().allValues("transfer-encoding");
    return encodings.isEmpty() || encodings.stream().allMatch("chunked"::equalsIgnoreCase);
  }

  private static IOException unknownFraming() {
    return new ProtocolException("the transfer encoding of the response is not supported");
  }

  private static ApiException failure(CallContext call, RequestBody body, Throwable thrown) {
    IOException unreadable = body.failure();
    if (unreadable != null) {
      return CallFailures.ofBody(call, unreadable, true);
    }
    if (thrown instanceof IllegalArgumentException) {
      // What the JDK makes of a Content-Length that is no number; the request was sound.
      String problem = "the head of the response is invalid: " + thrown.getMessage();
      return CallFailures.of(call, new ProtocolException(problem));
    }
    return CallFailures.of(call, thrown);
  }

  private static CallResponse response(CallContext call, HttpResponse<ResponseBody> response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":")) { // pseudo-headers of HTTP/2
                headers.put(name, values);
              }
            });
    ResponseHead head =
        ResponseHead.of(call.operation(), response.statusCode(), headers)
            .withAttempts(call.retries().attempts())
            .withRequest(call.head()::masked);
    return new CallResponse(head, call.terms().rules(), response.body(), response.body());
  }
}
