package com.example;

import com.example.api.ParcelsAsyncApi;
import com.example.api.ParcelsAsyncFeignApi;
import com.example.api.TelegramsAsyncApi;
import com.example.api.TelegramsAsyncFeignApi;
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

  /**
   * Parcels on their way.
   *
   * @return the operations; the same object each time
   */
  public ParcelsAsyncApi parcels() {
    return clients.createAsync(ParcelsAsyncApi.class, ParcelsAsyncFeignApi.class,
        ParcelsAsyncApi::new);
  }

  /**
   * Superseded by parcels.
   *
   * @return the operations; the same object each time
   */
  public TelegramsAsyncApi telegrams() {
    return clients.createAsync(TelegramsAsyncApi.class, TelegramsAsyncFeignApi.class,
        TelegramsAsyncApi::new);
  }

  @Override
  public String toString() {
    return "ParcelsAsyncClient[" + clients + "]";
  }
}
