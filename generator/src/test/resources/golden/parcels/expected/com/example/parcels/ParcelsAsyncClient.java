package com.example.parcels;

import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link ParcelsClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class ParcelsAsyncClient {
  private final ApiClients clients;

  ParcelsAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public String toString() {
    return "ParcelsAsyncClient[" + clients + "]";
  }
}
