package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface WaitApi {
  /**
   * <code>GET /v1/c</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getWithResponse() {
    getWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWithResponse()}, with options for this call.
   */
  @RequestLine("GET /v1/c")
  void getWithResponse(CallOptions options);

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response.
   */
  default ApiResponse<Void> getWithResponseWithResponse() {
    return getWithResponseWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine("GET /v1/c")
  ApiResponse<Void> getWithResponseWithResponse(CallOptions options);

  /**
   * <code>GET /v1/d</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void get2() {
    get2(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #get2()}, with options for this call.
   */
  @RequestLine("GET /v1/d")
  void get2(CallOptions options);

  /**
   * Like {@link #get2()}, with status and headers of the response.
   */
  default ApiResponse<Void> get2WithResponse() {
    return get2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #get2()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/d")
  ApiResponse<Void> get2WithResponse(CallOptions options);
}
