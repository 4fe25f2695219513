package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends a call again, as its {@link RetrySchedule} has it. */
public final class RetryingSender implements CallSender {
  private final CallSender next;
  private final Function<Duration, CompletableFuture<Void>> pause;

  /**
   * Makes a sender.
   *
   * @param pause gives a future that completes after a wait
   */
  public RetryingSender(CallSender next, Function<Duration, CompletableFuture<Void>> pause) {
    this.next = next;
    this.pause = pause;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    CancellableFuture<CallResponse> result = new CancellableFuture<>();
    attempt(call, result);
    return result;
  }

  private void attempt(CallContext call, CancellableFuture<CallResponse> result) {
    call.retries().begin();
    CompletableFuture<CallResponse> sent = next.send(call);
    result.waitsFor(sent);
    sent.whenComplete(
        (response, thrown) -> {
          try {
            if (thrown == null) {
              responded(call, response, result);
            } else {
              failed(call, thrown, result);
            }
          } catch (RuntimeException e) {
            result.completeExceptionally(e); // nobody else would hear of it
          }
        });
  }

  private void responded(
      CallContext call, CallResponse response, CancellableFuture<CallResponse> result) {
    boolean last = !response.isSuccess() && call.isSpent();
    Duration wait = last ? null : call.retries().afterResponse(response.head());
    if (wait != null) {
      response.close();
      again(call, wait, result);
    } else if (!result.complete(response)) {
      response.close();
    }
  }

  private void failed(CallContext call, Throwable thrown, CancellableFuture<CallResponse> result) {
    Throwable cause = CallFailures.cause(thrown);
    Duration wait = cause instanceof ApiConnectionException broken ? wait(call, broken) : null;
    if (wait != null) {
      again(call, wait, result);
      return;
    }
    if (cause instanceof ApiException e) {
      e.attempts(call.retries().attempts());
    }
    result.completeExceptionally(cause);
  }

  private static @Nullable Duration wait(CallContext call, ApiConnectionException broken) {
    return broken.isTransient() && !call.isSpent()
        ? call.retries().afterFailure(broken.mayHaveReachedServer())
        : null;
  }

  private void again(CallContext call, Duration wait, CancellableFuture<CallResponse> result) {
    CompletableFuture<Void> paused = pause.apply(wait);
    result.waitsFor(paused);
    paused.whenComplete(
        (done, thrown) -> {
          if (thrown != null) {
            result.completeExceptionally(
                CallFailures.of(call, thrown).attempts(call.retries().attempts()));
          } else if (!result.isDone()) {
            try {
              attempt(call, result);
            } catch (RuntimeException e) {
              result.completeExceptionally(e); // nobody else would hear of it
            }
          }
        });
  }
}
