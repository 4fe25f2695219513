package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link BuildApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface BuildFeignApi {
  @RequestLine("GET /v1/a")
  ApiResponse<Void> listAll(CallOptions options);

  @RequestLine("GET /v1/b")
  ApiResponse<Void> listAll2(CallOptions options);
}
