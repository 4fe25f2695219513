package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * WaitApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface WaitAsyncApi {
  /**
   * <code>GET /v1/c</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> getWithResponse() {
    return getWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWithResponse()}, with options for this call.
   */
  @RequestLine("GET /v1/c")
  CompletableFuture<Void> getWithResponse(CallOptions options);

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> getWithResponseWithResponse() {
    return getWithResponseWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine("GET /v1/c")
  CompletableFuture<ApiResponse<Void>> getWithResponseWithResponse(CallOptions options);

  /**
   * <code>GET /v1/d</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> get2() {
    return get2(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #get2()}, with options for this call.
   */
  @RequestLine("GET /v1/d")
  CompletableFuture<Void> get2(CallOptions options);

  /**
   * Like {@link #get2()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> get2WithResponse() {
    return get2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #get2()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/d")
  CompletableFuture<ApiResponse<Void>> get2WithResponse(CallOptions options);
}
