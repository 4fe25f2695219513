package com.example;

import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link TillClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class TillAsyncClient {
  private final ApiClients clients;

  TillAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public String toString() {
    return "TillAsyncClient[" + clients + "]";
  }
}
