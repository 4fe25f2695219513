package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * AsyncApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class AsyncAsyncApi {
  private final AsyncAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public AsyncAsyncApi(AsyncAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private AsyncAsyncApi(AsyncAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public AsyncAsyncApi withOptions(CallOptions options) {
    return new AsyncAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/ping</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> ping() {
    return feign.ping(options);
  }

  /**
   * Like {@link #ping()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> pingWithResponse() {
    return feign.pingWithResponse(options);
  }
}
