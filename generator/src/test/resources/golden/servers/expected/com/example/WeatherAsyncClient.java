package com.example;

import com.example.api.TownsAsyncApi;
import com.example.api.TownsAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link WeatherClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class WeatherAsyncClient {
  private final ApiClients clients;

  WeatherAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public TownsAsyncApi towns() {
    return clients.createAsync(TownsAsyncApi.class, TownsAsyncFeignApi.class, TownsAsyncApi::new);
  }

  @Override
  public String toString() {
    return "WeatherAsyncClient[" + clients + "]";
  }
}
