package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import java.util.concurrent.CompletableFuture;

/**
 * Waits for the body of an error once it is clear that the call is not made again. Until then the
 * status is enough, so that a server in trouble does not hold up the next attempt.
 */
public final class ErrorCollectingSender implements CallSender {
  private final CallSender next;

  public ErrorCollectingSender(CallSender next) {
    this.next = next;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    return next.send(call).thenCompose(CallResponse::readable);
  }
}
