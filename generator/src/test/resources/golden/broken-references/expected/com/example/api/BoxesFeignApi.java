package com.example.api;

import com.example.model.Box;
import com.example.model.PutBoxResponse;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link BoxesApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface BoxesFeignApi {
  @RequestLine(
      value = "GET /boxes/{box}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Box> getBox(@Param(value = "box", expander = PathValue.class) String box,
      CallOptions options);

  @RequestLine(
      value = "PUT /boxes/{box}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<PutBoxResponse> putBox(@Param(value = "box", expander = PathValue.class) String box,
      CallOptions options);
}
