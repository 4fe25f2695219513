package com.example.api;

import com.example.model.Job;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
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
public class JobsAsyncApi {
  private final JobsAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public JobsAsyncApi(JobsAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private JobsAsyncApi(JobsAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public JobsAsyncApi withOptions(CallOptions options) {
    return new JobsAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  public CompletableFuture<Optional<Job>> getJob(String id) {
    return feign.getJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #getJob(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Optional<Job>>> getJobWithResponse(String id) {
    return feign.getJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<Void> deleteJob(String id) {
    return feign.deleteJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #deleteJob(String)}, with status and headers of the response.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<ApiResponse<Void>> deleteJobWithResponse(String id) {
    return feign.deleteJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>PATCH /v1/jobs/&#123;id&#125;</code>
   *
   * @param request What to change.
   * @return a future of the response
   */
  public CompletableFuture<Job> changeJob(String id, Job request) {
    return feign.changeJob(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with a builder to fill.
   */
  public CompletableFuture<Job> changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id, Job request) {
    return feign.changeJobWithResponse(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with status and headers of the response and a builder
   * to fill.
   */
  public CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id,
      Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJobWithResponse(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body.
   */
  public CompletableFuture<Job> changeJob(String id) {
    return feign.changeJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body, with status and headers of the
   * response.
   */
  public CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id) {
    return feign.changeJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>HEAD /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> hasJob(String id) {
    return feign.hasJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #hasJob(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> hasJobWithResponse(String id) {
    return feign.hasJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>GET /v1/jobs</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<Job>> listJobs() {
    return feign.listJobs(options);
  }

  /**
   * Like {@link #listJobs()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<List<Job>>> listJobsWithResponse() {
    return feign.listJobsWithResponse(options);
  }

  /**
   * <code>POST /v1/jobs</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  public CompletableFuture<Optional<Job>> findJob(List<String> request) {
    return feign.findJob(request, options);
  }

  /**
   * Like {@link #findJob(List)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Optional<Job>>> findJobWithResponse(List<String> request) {
    return feign.findJobWithResponse(request, options);
  }
}
