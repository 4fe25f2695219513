package com.example;

import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link KitchenClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class KitchenAsyncClient {
  private final ApiClients clients;

  KitchenAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public String toString() {
    return "KitchenAsyncClient[" + clients + "]";
  }
}
