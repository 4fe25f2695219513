package com.example.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface TownsApi {
  /**
   * Calls <code>getTown</code>.
   *
   * <p><code>GET /towns/&#123;town&#125;</code>
   */
  default String getTown(String town) {
    return getTown(town, CallOptions.DEFAULT);
  }

  /**
   * As <code>getTown</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  String getTown(@Param(value = "town", expander = PathValue.class) String town,
      CallOptions options);

  /**
   * As <code>getTown</code>, with status and headers of the reply.
   */
  default ApiResponse<String> getTownWithResponse(String town) {
    return getTownWithResponse(town, CallOptions.DEFAULT);
  }

  /**
   * As <code>getTown</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<String> getTownWithResponse(
      @Param(value = "town", expander = PathValue.class) String town, CallOptions options);
}
