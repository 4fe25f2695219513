package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.SecurityAlternatives;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link AsyncAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface AsyncAsyncFeignApi {
  @RequestLine("GET /v1/ping")
  @SecurityAlternatives({"bearer", "user", "key", "queryKey", "session"})
  CompletableFuture<ApiResponse<Void>> ping(CallOptions options);
}
