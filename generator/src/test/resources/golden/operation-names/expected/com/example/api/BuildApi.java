package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface BuildApi {
  /**
   * Calls <code>list_all</code>.
   *
   * <p><code>GET /v1/a</code>
   */
  default void listAll() {
    listAll(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll</code>, with options for this call.
   */
  @RequestLine("GET /v1/a")
  void listAll(CallOptions options);

  /**
   * As <code>listAll</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> listAllWithResponse() {
    return listAllWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/a")
  ApiResponse<Void> listAllWithResponse(CallOptions options);

  /**
   * Calls <code>listAll</code>.
   *
   * <p><code>GET /v1/b</code>
   */
  default void listAll2() {
    listAll2(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll2</code>, with options for this call.
   */
  @RequestLine("GET /v1/b")
  void listAll2(CallOptions options);

  /**
   * As <code>listAll2</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> listAll2WithResponse() {
    return listAll2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listAll2</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/b")
  ApiResponse<Void> listAll2WithResponse(CallOptions options);
}
