package com.example.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface TownsApi {
  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default String getTown(String town) {
    return getTown(town, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getTown(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  String getTown(@Param(value = "town", expander = PathValue.class) String town,
      CallOptions options);

  /**
   * Like {@link #getTown(String)}, with status and headers of the response.
   */
  default ApiResponse<String> getTownWithResponse(String town) {
    return getTownWithResponse(town, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getTown(String)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<String> getTownWithResponse(
      @Param(value = "town", expander = PathValue.class) String town, CallOptions options);
}
