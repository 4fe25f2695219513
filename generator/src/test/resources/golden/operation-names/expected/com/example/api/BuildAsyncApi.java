package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * BuildApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class BuildAsyncApi extends AsyncOperations<BuildAsyncApi> {
  private final BuildAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BuildAsyncApi(BuildAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  BuildAsyncApi(BuildAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new BuildAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/a</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> listAll() {
    return scope.response(feign.listAll(scope.options()));
  }

  /**
   * <code>GET /v1/b</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> listAll2() {
    return scope.response(feign.listAll2(scope.options()));
  }
}
