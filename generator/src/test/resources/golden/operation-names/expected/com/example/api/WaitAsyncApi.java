package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * WaitApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class WaitAsyncApi extends AsyncOperations<WaitAsyncApi> {
  private final WaitAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public WaitAsyncApi(WaitAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  WaitAsyncApi(WaitAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new WaitAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/c</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> getWithResponse() {
    return scope.response(feign.getWithResponse(scope.options()));
  }

  /**
   * <code>GET /v1/d</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> get() {
    return scope.response(feign.get(scope.options()));
  }
}
