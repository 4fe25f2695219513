package com.example.api;

import feign.Headers;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link TelegramsAsyncApi}, for Feign to implement. Parameters of the query
 * and of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface TelegramsAsyncFeignApi {
  @Deprecated
  @RequestLine("GET /v1/telegrams")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<List<String>>> listTelegrams(CallOptions options);
}
