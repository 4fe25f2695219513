package io.github.xaifeign.runtime.internal.call;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Passes a cancellation on to what is waited for: an exchange, a pause, or the next exchange.
 *
 * @param <T> type of the result
 */
public class CancellableFuture<T> extends CompletableFuture<T> {
  private volatile @Nullable CompletableFuture<?> current;

  public final void waitsFor(CompletableFuture<?> future) {
    current = future;
    if (isCancelled()) {
      future.cancel(true);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletableFuture<?> future = current;
    if (future != null) {
      future.cancel(true);
    }
    return cancelled;
  }
}
