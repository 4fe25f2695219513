package com.example;

import com.example.api.LoavesAsyncApi;
import com.example.api.LoavesAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link BakeryClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class BakeryAsyncClient {
  private final ApiClients clients;

  BakeryAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public LoavesAsyncApi loaves() {
    return clients.createAsync(LoavesAsyncApi.class, LoavesAsyncFeignApi.class,
        LoavesAsyncApi::new);
  }

  @Override
  public String toString() {
    return "BakeryAsyncClient[" + clients + "]";
  }
}
