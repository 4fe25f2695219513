package io.github.xaifeign.runtime.feign;

import feign.interceptor.Invocation;
import feign.interceptor.MethodInterceptor;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Ends the exchange when a caller cancels its future; Feign keeps the two apart. */
final class Cancellation implements MethodInterceptor {
  private final HttpTransport transport;

  Cancellation(HttpTransport transport) {
    this.transport = transport;
  }

  @Override
  public @Nullable Object intercept(Invocation invocation, Chain chain) throws Throwable {
    Object result = chain.next(invocation);
    HttpTransport.Exchange exchange = transport.exchange(invocation.requestTemplate());
    if (exchange != null && result instanceof CompletableFuture<?> future) {
      future.whenComplete(
          (value, thrown) -> {
            if (future.isCancelled()) {
              exchange.abandon();
            }
          });
    }
    return result;
  }
}
