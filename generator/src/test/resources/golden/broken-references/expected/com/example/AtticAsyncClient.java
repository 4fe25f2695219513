package com.example;

import com.example.api.BoxesAsyncApi;
import com.example.api.BoxesAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link AtticClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class AtticAsyncClient {
  private final ApiClients clients;

  AtticAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public BoxesAsyncApi boxes() {
    return clients.createAsync(BoxesAsyncApi.class, BoxesAsyncFeignApi.class, BoxesAsyncApi::new);
  }

  @Override
  public String toString() {
    return "AtticAsyncClient[" + clients + "]";
  }
}
