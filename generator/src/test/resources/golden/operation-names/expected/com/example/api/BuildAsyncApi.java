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
public interface BuildAsyncApi {
  /**
   * Calls <code>list_all</code>.
   *
   * <p><code>GET /v1/a</code>
   */
  default CompletableFuture<Void> listAll() {
    return listAll(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll</code>, with options for this call.
   */
  @RequestLine("GET /v1/a")
  CompletableFuture<Void> listAll(CallOptions options);

  /**
   * As <code>listAll</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> listAllWithResponse() {
    return listAllWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/a")
  CompletableFuture<ApiResponse<Void>> listAllWithResponse(CallOptions options);

  /**
   * Calls <code>listAll</code>.
   *
   * <p><code>GET /v1/b</code>
   */
  default CompletableFuture<Void> listAll2() {
    return listAll2(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll2</code>, with options for this call.
   */
  @RequestLine("GET /v1/b")
  CompletableFuture<Void> listAll2(CallOptions options);

  /**
   * As <code>listAll2</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> listAll2WithResponse() {
    return listAll2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll2</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/b")
  CompletableFuture<ApiResponse<Void>> listAll2WithResponse(CallOptions options);
}
