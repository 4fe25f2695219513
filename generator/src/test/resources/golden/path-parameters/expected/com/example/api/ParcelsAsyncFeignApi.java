package com.example.api;

import com.example.model.GetRouteFormat;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathText;
import io.github.xaifeign.runtime.feign.PathValue;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsAsyncFeignApi {
  @RequestLine(
      value = "GET /v1/days/{p0}/{class}/{request}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> getDay(
      @Param(value = "p0", expander = PathValue.class) LocalDate theDay,
      @Param(value = "class", expander = PathValue.class) String class_,
      @Param(value = "request", expander = PathValue.class) String request2, CallOptions options);

  @RequestLine(
      value = "DELETE /v1/many/{ids}/.{label}/;matrix={matrix}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> deleteMany(
      @Param(value = "ids", expander = PathValue.class) List<String> ids,
      @Param(value = "label", expander = PathValue.class) String label,
      @Param(value = "matrix", expander = PathValue.class) String matrix, CallOptions options);

  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> getParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> cancelParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine(
      value = "GET /v1/routes/{from}/{to}.{format}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> getRoute(
      @Param(value = "from", expander = PathValue.class) long from,
      @Param(value = "to", expander = PathValue.class) int to,
      @Param(value = "format", expander = PathValue.class) GetRouteFormat format,
      CallOptions options);

  @RequestLine(
      value = "GET /v1/styles/{s1}/{s2}/x.{l1}/x{l2}/x{l3}/x{l4}/x;m1={m1}/x{m2}/x{m3}/" + "x{m4}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> getStyles(
      @Param(value = "s1", expander = PathValue.class) PathText s1,
      @Param(value = "s2", expander = PathValue.class) PathText s2,
      @Param(value = "l1", expander = PathValue.class) List<String> l1,
      @Param(value = "l2", expander = PathValue.class) PathText l2,
      @Param(value = "l3", expander = PathValue.class) PathText l3,
      @Param(value = "l4", expander = PathValue.class) PathText l4,
      @Param(value = "m1", expander = PathValue.class) List<String> m1,
      @Param(value = "m2", expander = PathValue.class) PathText m2,
      @Param(value = "m3", expander = PathValue.class) PathText m3,
      @Param(value = "m4", expander = PathValue.class) PathText m4, CallOptions options);
}
