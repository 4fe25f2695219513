package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link BuildAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface BuildAsyncFeignApi {
  @RequestLine("GET /v1/a")
  CompletableFuture<ApiResponse<Void>> listAll(CallOptions options);

  @RequestLine("GET /v1/b")
  CompletableFuture<ApiResponse<Void>> listAll2(CallOptions options);
}
