package com.example.api;

import com.example.model.Job;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * JobsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class JobsAsyncApi extends JobsDeprecatedAsyncApi {
  private final JobsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public JobsAsyncApi(JobsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  JobsAsyncApi(JobsAsyncFeignApi feign, CallScope scope) {
    super(feign, scope, other -> new JobsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/jobs</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<Job>> listJobs() {
    return scope.body(feign.listJobs(scope.options()));
  }

  /**
   * <code>POST /v1/jobs</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  public CompletableFuture<Optional<Job>> findJob(List<String> request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.findJob(request, scope.options()));
  }

  /**
   * <code>GET /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  public CompletableFuture<Optional<Job>> getJob(String id) {
    return scope.body(feign.getJob(Preconditions.notNull("id", id), scope.options()));
  }

  /**
   * <code>PATCH /v1/jobs/&#123;id&#125;</code>
   *
   * @param request What to change.
   * @return a future of the response
   */
  public CompletableFuture<Job> changeJob(String id, Job request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.changeJob(Preconditions.notNull("id", id), request, scope.options()));
  }

  /**
   * Like {@link #changeJob(String, Job)}, with a builder to fill.
   */
  public CompletableFuture<Job> changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    Preconditions.notNull("request", request).accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body.
   */
  public CompletableFuture<Job> changeJob(String id) {
    return scope.body(feign.changeJob(Preconditions.notNull("id", id), scope.options()));
  }

  /**
   * <code>HEAD /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> hasJob(String id) {
    return scope.response(feign.hasJob(Preconditions.notNull("id", id), scope.options()));
  }
}
