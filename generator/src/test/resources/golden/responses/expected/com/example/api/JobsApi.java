package com.example.api;

import com.example.model.Job;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class JobsApi {
  private final JobsFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public JobsApi(JobsFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private JobsApi(JobsFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public JobsApi withOptions(CallOptions options) {
    return new JobsApi(feign, options);
  }

  /**
   * <code>GET /v1/jobs/&#123;id&#125;</code>
   *
   * @return the response, or empty if it has no content
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Optional<Job> getJob(String id) {
    return feign.getJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #getJob(String)}, with status and headers of the response.
   */
  public ApiResponse<Optional<Job>> getJobWithResponse(String id) {
    return feign.getJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>DELETE /v1/jobs/&#123;id&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public void deleteJob(String id) {
    feign.deleteJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #deleteJob(String)}, with status and headers of the response.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public ApiResponse<Void> deleteJobWithResponse(String id) {
    return feign.deleteJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>PATCH /v1/jobs/&#123;id&#125;</code>
   *
   * @param request What to change.
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Job changeJob(String id, Job request) {
    return feign.changeJob(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with a builder to fill.
   */
  public Job changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, with status and headers of the response.
   */
  public ApiResponse<Job> changeJobWithResponse(String id, Job request) {
    return feign.changeJobWithResponse(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, with status and headers of the response and a builder
   * to fill.
   */
  public ApiResponse<Job> changeJobWithResponse(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    request.accept(builder);
    return changeJobWithResponse(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body.
   */
  public Job changeJob(String id) {
    return feign.changeJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body, with status and headers of the
   * response.
   */
  public ApiResponse<Job> changeJobWithResponse(String id) {
    return feign.changeJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>HEAD /v1/jobs/&#123;id&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void hasJob(String id) {
    feign.hasJob(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #hasJob(String)}, with status and headers of the response.
   */
  public ApiResponse<Void> hasJobWithResponse(String id) {
    return feign.hasJobWithResponse(Preconditions.notNull("id", id), options);
  }

  /**
   * <code>GET /v1/jobs</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<Job> listJobs() {
    return feign.listJobs(options);
  }

  /**
   * Like {@link #listJobs()}, with status and headers of the response.
   */
  public ApiResponse<List<Job>> listJobsWithResponse() {
    return feign.listJobsWithResponse(options);
  }

  /**
   * <code>POST /v1/jobs</code>
   *
   * @return the response, or empty if it has no content
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Optional<Job> findJob(List<String> request) {
    return feign.findJob(request, options);
  }

  /**
   * Like {@link #findJob(List)}, with status and headers of the response.
   */
  public ApiResponse<Optional<Job>> findJobWithResponse(List<String> request) {
    return feign.findJobWithResponse(request, options);
  }
}
