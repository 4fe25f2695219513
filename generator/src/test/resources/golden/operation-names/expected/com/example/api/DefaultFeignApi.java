package com.example.api;

import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link DefaultApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface DefaultFeignApi {
  @RequestLine("GET /v1/things")
  ApiResponse<Void> getV1Things(CallOptions options);

  @RequestLine("PUT /v1/things")
  ApiResponse<Void> new_(CallOptions options);

  @RequestLine("POST /v1/things")
  ApiResponse<Void> toString_(CallOptions options);

  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  ApiResponse<Void> getV1ThingsByIdParts(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);
}
