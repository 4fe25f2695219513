package com.example.api;

import com.example.model.Job;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class JobsApi extends JobsDeprecatedApi {
  private final JobsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public JobsApi(JobsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  JobsApi(JobsFeignApi feign, CallScope scope) {
    super(feign, scope, other -> new JobsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/jobs</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<Job> listJobs() {
    return scope.body(feign.listJobs(scope.options()));
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
    Preconditions.notNull("request", request);
    return scope.body(feign.findJob(request, scope.options()));
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
    return scope.body(feign.getJob(Preconditions.notNull("id", id), scope.options()));
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
    Preconditions.notNull("request", request);
    return scope.body(feign.changeJob(Preconditions.notNull("id", id), request, scope.options()));
  }

  /**
   * Like {@link #changeJob(String, Job)}, with a builder to fill.
   */
  public Job changeJob(String id, Consumer<Job.Builder> request) {
    var builder = Job.builder();
    Preconditions.notNull("request", request).accept(builder);
    return changeJob(id, builder.build());
  }

  /**
   * Like {@link #changeJob(String, Job)}, without a body.
   */
  public Job changeJob(String id) {
    return scope.body(feign.changeJob(Preconditions.notNull("id", id), scope.options()));
  }

  /**
   * <code>HEAD /v1/jobs/&#123;id&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> hasJob(String id) {
    return scope.response(feign.hasJob(Preconditions.notNull("id", id), scope.options()));
  }
}
