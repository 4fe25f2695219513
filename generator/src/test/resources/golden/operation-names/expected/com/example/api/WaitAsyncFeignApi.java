package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link WaitAsyncApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface WaitAsyncFeignApi {
  @RequestLine("GET /v1/c")
  CompletableFuture<ApiResponse<Void>> getWithResponse(CallOptions options);

  @RequestLine("GET /v1/d")
  CompletableFuture<ApiResponse<Void>> get(CallOptions options);
}
