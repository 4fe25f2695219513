package com.example;

import com.example.api.DefaultAsyncApi;
import com.example.api.DefaultAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link AttributesClient} with futures. They end when that client is
 * closed.
 */
@Generated("feign-javapoet")
public final class AttributesAsyncClient {
  private final ApiClients clients;

  AttributesAsyncClient(ApiClients clients) {
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
    return "AttributesAsyncClient[" + clients + "]";
  }
}
