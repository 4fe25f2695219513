package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.SecurityAlternatives;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsAsyncFeignApi {
  @RequestLine("GET /parcels")
  CompletableFuture<ApiResponse<Void>> listParcels(CallOptions options);

  @RequestLine("POST /parcels")
  @SecurityAlternatives("user")
  CompletableFuture<ApiResponse<Void>> createParcel(CallOptions options);

  @RequestLine("GET /rates")
  @SecurityAlternatives({"app", "user"})
  CompletableFuture<ApiResponse<Void>> rates(CallOptions options);

  @RequestLine("GET /status")
  @SecurityAlternatives({})
  CompletableFuture<ApiResponse<Void>> status(CallOptions options);
}
