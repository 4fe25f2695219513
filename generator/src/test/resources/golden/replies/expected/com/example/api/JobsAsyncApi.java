package com.example.api;

import com.example.model.Job;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns at once; its future fails when there is no reply.
 */
@Generated("feign-javapoet")
public interface JobsAsyncApi {
  /**
   * Calls <code>getJob</code>.
   *
   * <p><code>GET /v1/jobs/&#123;id&#125;</code>
   *
   * @return the reply; empty when the server answers without one
   */
  default CompletableFuture<Optional<Job>> getJob(String id) {
    return getJob(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>getJob</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Optional<Job>> getJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * As <code>getJob</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Optional<Job>>> getJobWithResponse(String id) {
    return getJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>getJob</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Optional<Job>>> getJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Calls <code>deleteJob</code>.
   *
   * <p><code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  default CompletableFuture<Void> deleteJob(String id) {
    return deleteJob(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>deleteJob</code>, with options for this call.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  @RequestLine(
      value = "DELETE /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<Void> deleteJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * As <code>deleteJob</code>, with status and headers of the reply.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  default CompletableFuture<ApiResponse<Void>> deleteJobWithResponse(String id) {
    return deleteJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>deleteJob</code>, with status and headers of the reply and options for this call.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  @RequestLine(
      value = "DELETE /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> deleteJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Calls <code>changeJob</code>.
   *
   * <p><code>PATCH /v1/jobs/&#123;id&#125;</code>
   *
   * @param request What to change.
   */
  default CompletableFuture<Job> changeJob(String id, Job request) {
    return changeJob(id, request, CallOptions.DEFAULT);
  }

  /**
   * As <code>changeJob</code>, with a builder to fill.
   */
  default CompletableFuture<Job> changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * As <code>changeJob</code>, with options for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Job> changeJob(@Param(value = "id", expander = PathValue.class) String id,
      Job request, CallOptions options);

  /**
   * As <code>changeJob</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id, Job request) {
    return changeJobWithResponse(id, request, CallOptions.DEFAULT);
  }

  /**
   * As <code>changeJob</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Job>> changeJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, Job request, CallOptions options);

  /**
   * As <code>changeJob</code>, without a body.
   */
  default CompletableFuture<Job> changeJob(String id) {
    return changeJob(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>changeJob</code>, without a body, with options for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Job> changeJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * As <code>changeJob</code>, without a body, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id) {
    return changeJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>changeJob</code>, without a body, with status and headers of the reply and options
   * for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Job>> changeJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Calls <code>hasJob</code>.
   *
   * <p><code>HEAD /v1/jobs/&#123;id&#125;</code>
   */
  default CompletableFuture<Void> hasJob(String id) {
    return hasJob(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>hasJob</code>, with options for this call.
   */
  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<Void> hasJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * As <code>hasJob</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> hasJobWithResponse(String id) {
    return hasJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>hasJob</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> hasJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Calls <code>listJobs</code>.
   *
   * <p><code>GET /v1/jobs</code>
   */
  default CompletableFuture<List<Job>> listJobs() {
    return listJobs(CallOptions.DEFAULT);
  }

  /**
   * As <code>listJobs</code>, with options for this call.
   */
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  CompletableFuture<List<Job>> listJobs(CallOptions options);

  /**
   * As <code>listJobs</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<List<Job>>> listJobsWithResponse() {
    return listJobsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listJobs</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  CompletableFuture<ApiResponse<List<Job>>> listJobsWithResponse(CallOptions options);

  /**
   * Calls <code>findJob</code>.
   *
   * <p><code>POST /v1/jobs</code>
   *
   * @return the reply; empty when the server answers without one
   */
  default CompletableFuture<Optional<Job>> findJob(List<String> request) {
    return findJob(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>findJob</code>, with options for this call.
   */
  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Optional<Job>> findJob(List<String> request, CallOptions options);

  /**
   * As <code>findJob</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Optional<Job>>> findJobWithResponse(List<String> request) {
    return findJobWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>findJob</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Optional<Job>>> findJobWithResponse(List<String> request,
      CallOptions options);
}
