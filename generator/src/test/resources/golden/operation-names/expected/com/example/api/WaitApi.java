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
public class WaitApi extends SyncOperations<WaitApi> {
  private final WaitFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public WaitApi(WaitFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  WaitApi(WaitFeignApi feign, CallScope scope) {
    super(scope, other -> new WaitApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/c</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getWithResponse() {
    return scope.response(feign.getWithResponse(scope.options()));
  }

  /**
   * <code>GET /v1/d</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> get() {
    return scope.response(feign.get(scope.options()));
  }
}
