package com.example.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * TownsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface TownsAsyncApi {
  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<String> getTown(String town) {
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
  CompletableFuture<String> getTown(@Param(value = "town", expander = PathValue.class) String town,
      CallOptions options);

  /**
   * Like {@link #getTown(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<String>> getTownWithResponse(String town) {
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
  CompletableFuture<ApiResponse<String>> getTownWithResponse(
      @Param(value = "town", expander = PathValue.class) String town, CallOptions options);
}
