package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.EventStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Completes with what is made of the result of another future, or with the exception of that as it
 * is, which {@code thenApply} would wrap. A cancellation is passed on to the other, and a response
 * that comes all the same is closed.
 *
 * @param <T> type of the result
 */
public final class MappedFuture<T extends @Nullable Object> extends CompletableFuture<T> {
  private final CompletableFuture<?> source;

  private MappedFuture(CompletableFuture<?> source) {
    this.source = source;
  }

  /** A future of what the function makes of a result. */
  public static <S extends @Nullable Object, T extends @Nullable Object> CompletableFuture<T> of(
      CompletableFuture<S> source, Function<? super S, ? extends T> function) {
    MappedFuture<T> mapped = new MappedFuture<>(source);
    source.whenComplete(
        (value, thrown) -> {
          if (thrown != null) {
            mapped.completeExceptionally(CallFailures.cause(thrown));
            return;
          }
          try {
            T result = function.apply(value);
            if (!mapped.complete(result)) {
              close(result);
            }
          } catch (RuntimeException e) {
            mapped.completeExceptionally(e);
          }
        });
    return mapped;
  }

  private static void close(@Nullable Object result) {
    Object body = result instanceof ApiResponse<?> response ? response.body() : result;
    if (body instanceof EventStream<?> stream) {
      stream.close();
    } else if (body instanceof BinaryResponse content) {
      content.close();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    source.cancel(mayInterruptIfRunning);
    return cancelled;
  }
}
