package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class DefaultApi extends SyncOperations<DefaultApi> {
  private final DefaultFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public DefaultApi(DefaultFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  DefaultApi(DefaultFeignApi feign, CallScope scope) {
    super(scope, other -> new DefaultApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/things</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getV1Things() {
    return scope.response(feign.getV1Things(scope.options()));
  }

  /**
   * <code>PUT /v1/things</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> new_() {
    return scope.response(feign.new_(scope.options()));
  }

  /**
   * <code>POST /v1/things</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> toString_() {
    return scope.response(feign.toString_(scope.options()));
  }

  /**
   * <code>GET /v1/things/&#123;id&#125;/parts</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getV1ThingsByIdParts(String id) {
    return scope.response(feign.getV1ThingsByIdParts(Preconditions.notNull("id", id),
        scope.options()));
  }
}
