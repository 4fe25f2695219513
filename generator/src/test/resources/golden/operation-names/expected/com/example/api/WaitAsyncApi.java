package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns at once; its future fails when there is no reply.
 */
@Generated("feign-javapoet")
public interface WaitAsyncApi {
  /**
   * Calls <code>getWithResponse</code>.
   *
   * <p><code>GET /v1/c</code>
   */
  default CompletableFuture<Void> getWithResponse() {
    return getWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>getWithResponse</code>, with options for this call.
   */
  @RequestLine("GET /v1/c")
  CompletableFuture<Void> getWithResponse(CallOptions options);

  /**
   * As <code>getWithResponse</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> getWithResponseWithResponse() {
    return getWithResponseWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>getWithResponse</code>, with status and headers of the reply and options for this
   * call.
   */
  @RequestLine("GET /v1/c")
  CompletableFuture<ApiResponse<Void>> getWithResponseWithResponse(CallOptions options);

  /**
   * Calls <code>get</code>.
   *
   * <p><code>GET /v1/d</code>
   */
  default CompletableFuture<Void> get2() {
    return get2(CallOptions.DEFAULT);
  }

  /**
   * As <code>get2</code>, with options for this call.
   */
  @RequestLine("GET /v1/d")
  CompletableFuture<Void> get2(CallOptions options);

  /**
   * As <code>get2</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> get2WithResponse() {
    return get2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>get2</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/d")
  CompletableFuture<ApiResponse<Void>> get2WithResponse(CallOptions options);
}
