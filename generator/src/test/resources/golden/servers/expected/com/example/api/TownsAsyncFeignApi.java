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
 * The requests of {@link TownsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface TownsAsyncFeignApi {
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<String>> getTown(
      @Param(value = "town", expander = PathValue.class) String town, CallOptions options);
}
