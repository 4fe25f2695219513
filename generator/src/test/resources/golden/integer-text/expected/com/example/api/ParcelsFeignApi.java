package com.example.api;

import com.example.model.Parcel;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsFeignApi {
  @RequestLine("GET /parcels")
  @Headers("Accept: application/json")
  ApiResponse<Parcel> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);
}
