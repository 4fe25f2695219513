package com.example.api;

import com.example.model.Parcel;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsAsyncFeignApi {
  @RequestLine("GET /parcels")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Parcel>> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);
}
