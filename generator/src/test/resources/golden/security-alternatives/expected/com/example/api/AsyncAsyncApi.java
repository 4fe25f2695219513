package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * AsyncApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface AsyncAsyncApi {
  /**
   * <code>GET /v1/ping</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> ping() {
    return ping(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #ping()}, with options for this call.
   */
  @RequestLine("GET /v1/ping")
  CompletableFuture<Void> ping(CallOptions options);

  /**
   * Like {@link #ping()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> pingWithResponse() {
    return pingWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #ping()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/ping")
  CompletableFuture<ApiResponse<Void>> pingWithResponse(CallOptions options);
}
