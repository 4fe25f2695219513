package io.github.xaifeign.runtime.internal.call;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Passes a cancellation on to what is waited for: an exchange, a pause, or the next exchange. A
 * response that comes all the same is closed, since nobody is left to do it.
 *
 * @param <T> type of the result
 */
public final class CancellableFuture<T> extends CompletableFuture<T> {
  private volatile @Nullable CompletableFuture<?> current;

  /** Sets what a cancellation goes to from now on. */
  public void waitsFor(CompletableFuture<?> future) {
    current = future;
    if (isCancelled()) {
      future.cancel(true);
    }
  }

  /** A stage that follows on this passes a cancellation on, too. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    CancellableFuture<U> next = new CancellableFuture<>();
    next.waitsFor(this);
    return next;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletableFuture<?> future = current;
    if (future != null) {
      future.cancel(true);
    }
    if (!cancelled && !isCompletedExceptionally()) {
      close(join());
    }
    return cancelled;
  }

  private static void close(@Nullable Object result) {
    if (result instanceof Closeable response) {
      try {
        response.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
