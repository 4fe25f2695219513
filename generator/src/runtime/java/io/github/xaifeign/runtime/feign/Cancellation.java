package io.github.xaifeign.runtime.feign;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Ends the exchange when a caller cancels its future; Feign keeps the two apart. Feign begins the
 * exchange on the thread of the caller, while the call passes through here.
 */
final class Cancellation {
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

  /** The same client, whose futures end their exchanges when they are cancelled. */
  <T> T of(Class<T> asyncInterface, T client) {
    return asyncInterface.cast(
        Proxy.newProxyInstance(
            asyncInterface.getClassLoader(),
            new Class<?>[] {asyncInterface},
            (proxy, method, arguments) -> call(client, method, arguments)));
  }

  private @Nullable Object call(Object client, Method method, @Nullable Object[] arguments)
      throws Throwable {
    Begun begun = new Begun();
    current.set(begun);
    Object result;
    try {
      result = method.invoke(client, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
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
