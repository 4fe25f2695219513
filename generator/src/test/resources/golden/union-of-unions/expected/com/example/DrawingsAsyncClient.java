package com.example;

import com.example.api.DefaultAsyncApi;
import com.example.api.DefaultAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link DrawingsClient} with futures. They end when that client is
 * closed.
 */
@Generated("feign-javapoet")
public final class DrawingsAsyncClient {
  private final ApiClients clients;

  DrawingsAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public DefaultAsyncApi defaultApi() {
    return clients.createAsync(DefaultAsyncApi.class, DefaultAsyncFeignApi.class,
        DefaultAsyncApi::new);
  }

  @Override
  public String toString() {
    return "DrawingsAsyncClient[" + clients + "]";
  }
}
