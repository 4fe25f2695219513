package com.example.api;

import com.example.model.GetRouteFormat;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ParcelsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ParcelsFeignApi {
  @RequestLine(
      value = "GET /v1/days/{p0}/{class}/{request}",
      decodeSlash = false
  )
  ApiResponse<Void> getDay(@Param(value = "p0", expander = PathValue.class) LocalDate theDay,
      @Param(value = "class", expander = PathValue.class) String class_,
      @Param(value = "request", expander = PathValue.class) String request2, CallOptions options);

  @RequestLine(
      value = "DELETE /v1/many/{ids}/.{label}/;matrix={matrix}",
      decodeSlash = false
  )
  ApiResponse<Void> deleteMany(@Param(value = "ids", expander = PathValue.class) List<String> ids,
      @Param(value = "label", expander = PathValue.class) String label,
      @Param(value = "matrix", expander = PathValue.class) String matrix, CallOptions options);

  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  ApiResponse<Void> getParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  ApiResponse<Void> cancelParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine(
      value = "GET /v1/routes/{from}/{to}.{format}",
      decodeSlash = false
  )
  ApiResponse<Void> getRoute(@Param(value = "from", expander = PathValue.class) long from,
      @Param(value = "to", expander = PathValue.class) int to,
      @Param(value = "format", expander = PathValue.class) GetRouteFormat format,
      CallOptions options);
}
