package com.example.api;

import com.example.model.SearchByExampleRequest;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsAsyncFeignApi {
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<List<String>>> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Map<String, Long>>> search(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  @RequestLine("POST /v1/search")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<List<String>>> searchByExample(SearchByExampleRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
