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
public interface BuildApi {
  /**
   * <code>GET /v1/a</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void listAll() {
    listAll(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll()}, with options for this call.
   */
  @RequestLine("GET /v1/a")
  void listAll(CallOptions options);

  /**
   * Like {@link #listAll()}, with status and headers of the response.
   */
  default ApiResponse<Void> listAllWithResponse() {
    return listAllWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/a")
  ApiResponse<Void> listAllWithResponse(CallOptions options);

  /**
   * <code>GET /v1/b</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void listAll2() {
    listAll2(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll2()}, with options for this call.
   */
  @RequestLine("GET /v1/b")
  void listAll2(CallOptions options);

  /**
   * Like {@link #listAll2()}, with status and headers of the response.
   */
  default ApiResponse<Void> listAll2WithResponse() {
    return listAll2WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listAll2()}, with status and headers of the response and options for this call.
   */
  @RequestLine("GET /v1/b")
  ApiResponse<Void> listAll2WithResponse(CallOptions options);
}
