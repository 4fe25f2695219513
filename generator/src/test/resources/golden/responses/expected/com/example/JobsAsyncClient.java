package com.example;

import com.example.api.JobsAsyncApi;
import com.example.api.JobsAsyncFeignApi;
import io.github.xaifeign.runtime.feign.ApiClients;
import javax.annotation.processing.Generated;

/**
 * The operations of a {@link JobsClient} with futures. They end when that client is closed.
 */
@Generated("feign-javapoet")
public final class JobsAsyncClient {
  private final ApiClients clients;

  JobsAsyncClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public JobsAsyncApi jobs() {
    return clients.createAsync(JobsAsyncApi.class, JobsAsyncFeignApi.class, JobsAsyncApi::new);
  }

  @Override
  public String toString() {
    return "JobsAsyncClient[" + clients + "]";
  }
}
