package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * WaitApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class WaitAsyncApi {
  private final WaitAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public WaitAsyncApi(WaitAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private WaitAsyncApi(WaitAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public WaitAsyncApi withOptions(CallOptions options) {
    return new WaitAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/c</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> getWithResponse() {
    return feign.getWithResponse(options);
  }

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> getWithResponseWithResponse() {
    return feign.getWithResponseWithResponse(options);
  }

  /**
   * <code>GET /v1/d</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> get2() {
    return feign.get2(options);
  }

  /**
   * Like {@link #get2()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> get2WithResponse() {
    return feign.get2WithResponse(options);
  }
}
