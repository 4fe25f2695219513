package io.github.xaifeign.runtime.feign;

import feign.interceptor.Invocation;
import feign.interceptor.MethodInterceptor;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Ends the exchange when a caller cancels its future; Feign keeps the two apart. Feign begins the
 * exchange on the thread of the caller, while the call passes through here.
 */
final class Cancellation implements MethodInterceptor {
  private final ThreadLocal<Begun> current = new ThreadLocal<>();

  private static final class Begun {
    private @Nullable CompletableFuture<?> exchange;
  }

  /** Called by the transport. */
  void begun(CompletableFuture<?> exchange) {
    Begun begun = current.get();
    if (begun != null) {
      begun.exchange = exchange;
    }
  }

  @Override
  public @Nullable Object intercept(Invocation invocation, Chain chain) throws Throwable {
    Begun begun = new Begun();
    current.set(begun);
    Object result;
    try {
      result = chain.next(invocation);
    } finally {
      current.remove();
    }
    CompletableFuture<?> exchange = begun.exchange;
    if (exchange != null && result instanceof CompletableFuture<?> future) {
      future.whenComplete(
          (value, thrown) -> {
            if (future.isCancelled()) {
              exchange.cancel(true);
            }
          });
    }
    return result;
  }
}
