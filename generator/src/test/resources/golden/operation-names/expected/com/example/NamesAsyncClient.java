package com.example;

import com.example.api.BuildAsyncApi;
import com.example.api.BuildAsyncFeignApi;
import com.example.api.DefaultAsyncApi;
import com.example.api.DefaultAsyncFeignApi;
import com.example.api.WaitAsyncApi;
import com.example.api.WaitAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link NamesClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class NamesAsyncClient {
  private final ApiClients clients;

  NamesAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public BuildAsyncApi buildApi() {
    return clients.createAsync(BuildAsyncApi.class, BuildAsyncFeignApi.class, BuildAsyncApi::new);
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public WaitAsyncApi waitApi() {
    return clients.createAsync(WaitAsyncApi.class, WaitAsyncFeignApi.class, WaitAsyncApi::new);
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
    return "NamesAsyncClient[" + clients + "]";
  }
}
