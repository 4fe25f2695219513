package com.example;

import com.example.api.MessagesAsyncApi;
import com.example.api.MessagesAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link TelegraphClient} with futures. They end when that client is
 * closed.
 */
@Generated("feign-javapoet")
public final class TelegraphAsyncClient {
  private final ApiClients clients;

  TelegraphAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public MessagesAsyncApi messages() {
    return clients.createAsync(MessagesAsyncApi.class, MessagesAsyncFeignApi.class,
        MessagesAsyncApi::new);
  }

  @Override
  public String toString() {
    return "TelegraphAsyncClient[" + clients + "]";
  }
}
