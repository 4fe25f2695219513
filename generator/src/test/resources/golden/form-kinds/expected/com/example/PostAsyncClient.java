package com.example;

import com.example.api.LettersAsyncApi;
import com.example.api.LettersAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link PostClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class PostAsyncClient {
  private final ApiClients clients;

  PostAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public LettersAsyncApi letters() {
    return clients.createAsync(LettersAsyncApi.class, LettersAsyncFeignApi.class,
        LettersAsyncApi::new);
  }

  @Override
  public String toString() {
    return "PostAsyncClient[" + clients + "]";
  }
}
