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
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * JobsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface JobsAsyncApi {
  /**
   * <code>GET /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  default CompletableFuture<Optional<Job>> getJob(String id) {
    return getJob(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getJob(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Optional<Job>> getJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Like {@link #getJob(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Optional<Job>>> getJobWithResponse(String id) {
    return getJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getJob(String)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Optional<Job>>> getJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * <code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  default CompletableFuture<Void> deleteJob(String id) {
    return deleteJob(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #deleteJob(String)}, with options for this call.
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
   * Like {@link #deleteJob(String)}, with status and headers of the response.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  default CompletableFuture<ApiResponse<Void>> deleteJobWithResponse(String id) {
    return deleteJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #deleteJob(String)}, with status and headers of the response and options for
   * this call.
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
   * <code>PATCH /v1/jobs/&#123;id&#125;</code>
   *
   * @param request What to change.
   * @return a future of the response
   */
  default CompletableFuture<Job> changeJob(String id, Job request) {
    return changeJob(id, request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with a builder to fill.
   */
  default CompletableFuture<Job> changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, with options for this call.
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
   * Like {@link #changeJob(String, Job)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id, Job request) {
    return changeJobWithResponse(id, request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with status and headers of the response and options
   * for this call.
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
   * Like {@link #changeJob(String, Job)}, without a body.
   */
  default CompletableFuture<Job> changeJob(String id) {
    return changeJob(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body, with options for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Job> changeJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * Like {@link #changeJob(String, Job)}, without a body, with status and headers of the
   * response.
   */
  default CompletableFuture<ApiResponse<Job>> changeJobWithResponse(String id) {
    return changeJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body, with status and headers of the
   * response and options for this call.
   */
  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Job>> changeJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * <code>HEAD /v1/jobs/&#123;id&#125;</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> hasJob(String id) {
    return hasJob(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #hasJob(String)}, with options for this call.
   */
  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<Void> hasJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * Like {@link #hasJob(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> hasJobWithResponse(String id) {
    return hasJobWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #hasJob(String)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> hasJobWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * <code>GET /v1/jobs</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<List<Job>> listJobs() {
    return listJobs(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listJobs()}, with options for this call.
   */
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  CompletableFuture<List<Job>> listJobs(CallOptions options);

  /**
   * Like {@link #listJobs()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<List<Job>>> listJobsWithResponse() {
    return listJobsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listJobs()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  CompletableFuture<ApiResponse<List<Job>>> listJobsWithResponse(CallOptions options);

  /**
   * <code>POST /v1/jobs</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  default CompletableFuture<Optional<Job>> findJob(List<String> request) {
    return findJob(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #findJob(List)}, with options for this call.
   */
  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Optional<Job>> findJob(List<String> request, CallOptions options);

  /**
   * Like {@link #findJob(List)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Optional<Job>>> findJobWithResponse(List<String> request) {
    return findJobWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #findJob(List)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Optional<Job>>> findJobWithResponse(List<String> request,
      CallOptions options);
}
