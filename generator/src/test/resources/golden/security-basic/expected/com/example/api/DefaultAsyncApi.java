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
public interface DefaultAsyncApi {
  /**
   * Calls <code>ping</code>.
   *
   * <p><code>GET /v1/ping</code>
   */
  default CompletableFuture<Void> ping() {
    return ping(CallOptions.DEFAULT);
  }

  /**
   * As <code>ping</code>, with options for this call.
   */
  @RequestLine("GET /v1/ping")
  CompletableFuture<Void> ping(CallOptions options);

  /**
   * As <code>ping</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> pingWithResponse() {
    return pingWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>ping</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/ping")
  CompletableFuture<ApiResponse<Void>> pingWithResponse(CallOptions options);
}
