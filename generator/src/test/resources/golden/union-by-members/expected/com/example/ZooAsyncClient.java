package com.example;

import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link ZooClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class ZooAsyncClient {
  private final ApiClients clients;

  ZooAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public String toString() {
    return "ZooAsyncClient[" + clients + "]";
  }
}
