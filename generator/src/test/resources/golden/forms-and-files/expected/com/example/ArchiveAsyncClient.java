package com.example;

import com.example.api.FilesAsyncApi;
import com.example.api.FilesAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link ArchiveClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class ArchiveAsyncClient {
  private final ApiClients clients;

  ArchiveAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public FilesAsyncApi files() {
    return clients.createAsync(FilesAsyncApi.class, FilesAsyncFeignApi.class, FilesAsyncApi::new);
  }

  @Override
  public String toString() {
    return "ArchiveAsyncClient[" + clients + "]";
  }
}
