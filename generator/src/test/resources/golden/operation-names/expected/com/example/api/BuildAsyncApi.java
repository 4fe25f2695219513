package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * BuildApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface BuildAsyncApi {
  /**
   * <code>GET /v1/a</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> listAll() {
    return listAll(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll()}, with options for this call.
   */
  @RequestLine("GET /v1/a")
  CompletableFuture<Void> listAll(CallOptions options);

  /**
   * Like {@link #listAll()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> listAllWithResponse() {
    return listAllWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/a")
  CompletableFuture<ApiResponse<Void>> listAllWithResponse(CallOptions options);

  /**
   * <code>GET /v1/b</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> listAll2() {
    return listAll2(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll2()}, with options for this call.
   */
  @RequestLine("GET /v1/b")
  CompletableFuture<Void> listAll2(CallOptions options);

  /**
   * Like {@link #listAll2()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> listAll2WithResponse() {
    return listAll2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll2()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/b")
  CompletableFuture<ApiResponse<Void>> listAll2WithResponse(CallOptions options);
}
