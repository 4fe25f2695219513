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
public class AsyncApi extends SyncOperations<AsyncApi> {
  private final AsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public AsyncApi(AsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  AsyncApi(AsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new AsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/ping</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> ping() {
    return scope.response(feign.ping(scope.options()));
  }
}
