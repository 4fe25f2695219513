package com.example.api;

import feign.Headers;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.OperationServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsAsyncFeignApi {
  @RequestLine("GET /labels")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<List<String>>> listLabels(CallOptions options);

  @RequestLine("PUT /labels")
  @OperationServer("https://eu.labels.example/v2")
  @Headers("Content-Type: application/pdf")
  CompletableFuture<ApiResponse<Void>> uploadLabel(FileContent request, CallOptions options);

  @RequestLine("POST /labels")
  @OperationServer("/printing")
  CompletableFuture<ApiResponse<Void>> printLabel(CallOptions options);

  @RequestLine("DELETE /labels")
  CompletableFuture<ApiResponse<Void>> deleteLabels(CallOptions options);

  @RequestLine("GET /parcels")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<List<String>>> listParcels(CallOptions options);
}
