package com.example.api;

import com.example.model.Parcel;
import feign.Headers;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.SecretMembers;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsFeignApi {
  @RequestLine("GET /parcels")
  @Headers("Accept: application/json")
  @SecretMembers({
      "pins",
      "secret"
  })
  ApiResponse<List<Parcel>> listParcels(CallOptions options);
}
