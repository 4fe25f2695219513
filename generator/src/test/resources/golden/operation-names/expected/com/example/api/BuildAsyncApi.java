package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * BuildApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class BuildAsyncApi {
  private final BuildAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BuildAsyncApi(BuildAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private BuildAsyncApi(BuildAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public BuildAsyncApi withOptions(CallOptions options) {
    return new BuildAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/a</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> listAll() {
    return feign.listAll(options);
  }

  /**
   * Like {@link #listAll()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> listAllWithResponse() {
    return feign.listAllWithResponse(options);
  }

  /**
   * <code>GET /v1/b</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> listAll2() {
    return feign.listAll2(options);
  }

  /**
   * Like {@link #listAll2()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> listAll2WithResponse() {
    return feign.listAll2WithResponse(options);
  }
}
