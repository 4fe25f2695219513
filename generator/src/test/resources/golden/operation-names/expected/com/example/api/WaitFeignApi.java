package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link WaitApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface WaitFeignApi {
  @RequestLine("GET /v1/c")
  ApiResponse<Void> getWithResponse(CallOptions options);

  @RequestLine("GET /v1/d")
  ApiResponse<Void> get(CallOptions options);
}
