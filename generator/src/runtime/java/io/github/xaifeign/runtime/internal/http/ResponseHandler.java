package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Decides how a body is received: a stream must only not fall silent; anything else must be
 * complete in time and within the limits.
 */
final class ResponseHandler implements HttpResponse.BodyHandler<ResponseBody> {
  private final CallContext call;
  private final CallTimeouts timeouts;
  private final OpenResponses open;
  private final long start = System.nanoTime();

  ResponseHandler(CallContext call, CallTimeouts timeouts, OpenResponses open) {
    this.call = call;
    this.timeouts = timeouts;
    this.open = open;
  }

  @Override
  public HttpResponse.BodySubscriber<ResponseBody> apply(HttpResponse.ResponseInfo response) {
    if (response.statusCode() / 100 != 2) {
      CollectedBody body =
          CollectedBody.ofError(open, call.terms().rules().limits().maxErrorBytes());
      if (!timeouts.attemptLeft().isZero()) {
        body.closeAfter(Math.max(1, end(timeouts.attemptLeft()) - System.nanoTime()));
      }
      return body;
    }
    return call.terms().streaming()
        ? new ResponseStream(open, timeouts, end(timeouts.totalLeft()))
        : CollectedBody.ofSuccess(open, call.terms().rules().limits().maxResponseBytes());
  }

  private long end(Duration time) {
    return time.isZero() ? 0 : start + time.toNanos();
  }
}
