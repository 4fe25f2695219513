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
public interface WaitApi {
  /**
   * Calls <code>getWithResponse</code>.
   *
   * <p><code>GET /v1/c</code>
   */
  default void getWithResponse() {
    getWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>getWithResponse</code>, with options for this call.
   */
  @RequestLine("GET /v1/c")
  void getWithResponse(CallOptions options);

  /**
   * As <code>getWithResponse</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getWithResponseWithResponse() {
    return getWithResponseWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>getWithResponse</code>, with status and headers of the reply and options for this
   * call.
   */
  @RequestLine("GET /v1/c")
  ApiResponse<Void> getWithResponseWithResponse(CallOptions options);

  /**
   * Calls <code>get</code>.
   *
   * <p><code>GET /v1/d</code>
   */
  default void get2() {
    get2(CallOptions.DEFAULT);
  }

  /**
   * As <code>get2</code>, with options for this call.
   */
  @RequestLine("GET /v1/d")
  void get2(CallOptions options);

  /**
   * As <code>get2</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> get2WithResponse() {
    return get2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>get2</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/d")
  ApiResponse<Void> get2WithResponse(CallOptions options);
}
