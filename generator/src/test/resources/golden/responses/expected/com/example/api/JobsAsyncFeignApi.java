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
import javax.annotation.processing.Generated;

/**
 * The requests of {@link JobsAsyncApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface JobsAsyncFeignApi {
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  CompletableFuture<ApiResponse<List<Job>>> listJobs(CallOptions options);

  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Optional<Job>>> findJob(List<String> request, CallOptions options);

  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Optional<Job>>> getJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  @Deprecated
  @RequestLine(
      value = "DELETE /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> deleteJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Job>> changeJob(
      @Param(value = "id", expander = PathValue.class) String id, Job request, CallOptions options);

  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Job>> changeJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> hasJob(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);
}
