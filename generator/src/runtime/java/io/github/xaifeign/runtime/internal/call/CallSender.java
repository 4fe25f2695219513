package io.github.xaifeign.runtime.internal.call;

import java.util.concurrent.CompletableFuture;

/**
 * Sends a call and brings its response. Senders stand in a chain: each has one concern, and leaves
 * the rest to the next.
 */
public interface CallSender {
  /**
   * Sends a call.
   *
   * @param call the call
   * @return completes with the response, whatever its status, or with an {@code ApiException};
   *     cancelling it ends the exchange
   * @throws IllegalStateException if the client is closed, or the body can be read only once and
   *     has been
   */
  CompletableFuture<CallResponse> send(CallContext call);
}
