package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The deprecated operations of {@link JobsApi}, which inherits them.
 */
@Generated("feign-javapoet")
public abstract class JobsDeprecatedApi extends SyncOperations<JobsApi> {
  private final JobsFeignApi feign;

  private final CallScope scope;

  JobsDeprecatedApi(JobsFeignApi feign, CallScope scope, Function<CallScope, JobsApi> views) {
    super(scope, views);
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public ApiResponse<Void> deleteJob(String id) {
    return scope.response(feign.deleteJob(Preconditions.notNull("id", id), scope.options()));
  }
}
