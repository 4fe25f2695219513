package com.example;

import com.example.api.ShirtsAsyncApi;
import com.example.api.ShirtsAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link LaundryClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class LaundryAsyncClient {
  private final ApiClients clients;

  LaundryAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public ShirtsAsyncApi shirts() {
    return clients.createAsync(ShirtsAsyncApi.class, ShirtsAsyncFeignApi.class,
        ShirtsAsyncApi::new);
  }

  @Override
  public String toString() {
    return "LaundryAsyncClient[" + clients + "]";
  }
}
