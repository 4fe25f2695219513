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
public interface DefaultApi {
  /**
   * <code>GET /v1/ping</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void ping() {
    ping(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #ping()}, with options for this call.
   */
  @RequestLine("GET /v1/ping")
  void ping(CallOptions options);

  /**
   * Like {@link #ping()}, with status and headers of the response.
   */
  default ApiResponse<Void> pingWithResponse() {
    return pingWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #ping()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/ping")
  ApiResponse<Void> pingWithResponse(CallOptions options);
}
