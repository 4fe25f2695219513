package com.example.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link TownsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface TownsFeignApi {
  @RequestLine(
      value = "GET /towns/{town}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<String> getTown(@Param(value = "town", expander = PathValue.class) String town,
      CallOptions options);
}
