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
import javax.annotation.processing.Generated;

/**
 * The requests of {@link JobsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface JobsFeignApi {
  @RequestLine("GET /v1/jobs")
  @Headers("Accept: application/vnd.jobs+json")
  ApiResponse<List<Job>> listJobs(CallOptions options);

  @RequestLine("POST /v1/jobs")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Optional<Job>> findJob(List<String> request, CallOptions options);

  @RequestLine(
      value = "GET /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Optional<Job>> getJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  @Deprecated
  @RequestLine(
      value = "DELETE /v1/jobs/{id}",
      decodeSlash = false
  )
  ApiResponse<Void> deleteJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Job> changeJob(@Param(value = "id", expander = PathValue.class) String id,
      Job request, CallOptions options);

  @RequestLine(
      value = "PATCH /v1/jobs/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Job> changeJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  @RequestLine(
      value = "HEAD /v1/jobs/{id}",
      decodeSlash = false
  )
  ApiResponse<Void> hasJob(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);
}
