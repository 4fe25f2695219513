package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The deprecated operations of {@link JobsAsyncApi}, which inherits them.
 */
@Generated("feign-javapoet")
public abstract class JobsDeprecatedAsyncApi extends AsyncOperations<JobsAsyncApi> {
  private final JobsAsyncFeignApi feign;

  private final CallScope scope;

  JobsDeprecatedAsyncApi(JobsAsyncFeignApi feign, CallScope scope,
      Function<CallScope, JobsAsyncApi> views) {
    super(scope, views);
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of status and headers of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<ApiResponse<Void>> deleteJob(String id) {
    return scope.response(feign.deleteJob(Preconditions.notNull("id", id), scope.options()));
  }
}
