package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.SecurityAlternatives;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsFeignApi {
  @RequestLine("GET /parcels")
  ApiResponse<Void> listParcels(CallOptions options);

  @RequestLine("POST /parcels")
  @SecurityAlternatives("user")
  ApiResponse<Void> createParcel(CallOptions options);

  @RequestLine("GET /rates")
  @SecurityAlternatives({"app", "user"})
  ApiResponse<Void> rates(CallOptions options);

  @RequestLine("GET /status")
  @SecurityAlternatives({})
  ApiResponse<Void> status(CallOptions options);
}
