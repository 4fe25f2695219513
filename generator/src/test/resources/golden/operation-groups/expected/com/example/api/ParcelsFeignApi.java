package com.example.api;

import com.example.model.Parcel;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsFeignApi {
  @RequestLine("GET /v1/gates")
  @Headers("Accept: application/json")
  ApiResponse<List<String>> gateway2(CallOptions options);

  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  ApiResponse<List<String>> listParcels(CallOptions options);

  @Deprecated
  @RequestLine("POST /v1/parcels")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Parcel> sendParcel(Parcel request, CallOptions options);

  @RequestLine("POST /v1/gates/main")
  ApiResponse<Void> openMainGate(CallOptions options);

  @Deprecated
  @RequestLine(
      value = "GET /v1/parcels/{id}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Parcel> findParcel(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  @RequestLine(
      value = "DELETE /v1/parcels/{id}",
      decodeSlash = false
  )
  ApiResponse<Void> loseParcel(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);
}
