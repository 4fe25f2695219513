package com.example.api;

import com.example.model.GetRouteFormat;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface ParcelsApi {
  /**
   * <code>GET /v1/parcels/&#123;parcel_id&#125;</code>
   *
   * @param parcelId The number on the label.
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getParcel(String parcelId) {
    getParcel(parcelId, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getParcel(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  void getParcel(@Param(value = "parcel_id", expander = PathValue.class) String parcelId,
      CallOptions options);

  /**
   * Like {@link #getParcel(String)}, with status and headers of the response.
   */
  default ApiResponse<Void> getParcelWithResponse(String parcelId) {
    return getParcelWithResponse(parcelId, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getParcel(String)}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  ApiResponse<Void> getParcelWithResponse(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  /**
   * <code>POST /v1/parcels/&#123;parcel_id&#125;:cancel</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void cancelParcel(String parcelId) {
    cancelParcel(parcelId, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #cancelParcel(String)}, with options for this call.
   */
  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  void cancelParcel(@Param(value = "parcel_id", expander = PathValue.class) String parcelId,
      CallOptions options);

  /**
   * Like {@link #cancelParcel(String)}, with status and headers of the response.
   */
  default ApiResponse<Void> cancelParcelWithResponse(String parcelId) {
    return cancelParcelWithResponse(parcelId, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #cancelParcel(String)}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  ApiResponse<Void> cancelParcelWithResponse(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  /**
   * <code>GET /v1/routes/&#123;from&#125;/&#123;to&#125;.&#123;format&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getRoute(long from, int to, GetRouteFormat format) {
    getRoute(from, to, format, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getRoute(long, int, GetRouteFormat)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/routes/{from}/{to}.{format}",
      decodeSlash = false
  )
  void getRoute(@Param(value = "from", expander = PathValue.class) long from,
      @Param(value = "to", expander = PathValue.class) int to,
      @Param(value = "format", expander = PathValue.class) GetRouteFormat format,
      CallOptions options);

  /**
   * Like {@link #getRoute(long, int, GetRouteFormat)}, with status and headers of the response.
   */
  default ApiResponse<Void> getRouteWithResponse(long from, int to, GetRouteFormat format) {
    return getRouteWithResponse(from, to, format, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getRoute(long, int, GetRouteFormat)}, with status and headers of the response
   * and options for this call.
   */
  @RequestLine(
      value = "GET /v1/routes/{from}/{to}.{format}",
      decodeSlash = false
  )
  ApiResponse<Void> getRouteWithResponse(
      @Param(value = "from", expander = PathValue.class) long from,
      @Param(value = "to", expander = PathValue.class) int to,
      @Param(value = "format", expander = PathValue.class) GetRouteFormat format,
      CallOptions options);

  /**
   * <code>GET /v1/days/&#123;p0&#125;/&#123;class&#125;/&#123;request&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getDay(LocalDate theDay, String class_, String request2) {
    getDay(theDay, class_, request2, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getDay(LocalDate, String, String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/days/{p0}/{class}/{request}",
      decodeSlash = false
  )
  void getDay(@Param(value = "p0", expander = PathValue.class) LocalDate theDay,
      @Param(value = "class", expander = PathValue.class) String class_,
      @Param(value = "request", expander = PathValue.class) String request2, CallOptions options);

  /**
   * Like {@link #getDay(LocalDate, String, String)}, with status and headers of the response.
   */
  default ApiResponse<Void> getDayWithResponse(LocalDate theDay, String class_, String request2) {
    return getDayWithResponse(theDay, class_, request2, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getDay(LocalDate, String, String)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine(
      value = "GET /v1/days/{p0}/{class}/{request}",
      decodeSlash = false
  )
  ApiResponse<Void> getDayWithResponse(
      @Param(value = "p0", expander = PathValue.class) LocalDate theDay,
      @Param(value = "class", expander = PathValue.class) String class_,
      @Param(value = "request", expander = PathValue.class) String request2, CallOptions options);

  /**
   * <code>DELETE /v1/many/&#123;ids&#125;/.&#123;label&#125;/;matrix=&#123;matrix&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void deleteMany(List<String> ids, String label, String matrix) {
    deleteMany(ids, label, matrix, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #deleteMany(List, String, String)}, with options for this call.
   */
  @RequestLine(
      value = "DELETE /v1/many/{ids}/.{label}/;matrix={matrix}",
      decodeSlash = false
  )
  void deleteMany(@Param(value = "ids", expander = PathValue.class) List<String> ids,
      @Param(value = "label", expander = PathValue.class) String label,
      @Param(value = "matrix", expander = PathValue.class) String matrix, CallOptions options);

  /**
   * Like {@link #deleteMany(List, String, String)}, with status and headers of the response.
   */
  default ApiResponse<Void> deleteManyWithResponse(List<String> ids, String label, String matrix) {
    return deleteManyWithResponse(ids, label, matrix, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #deleteMany(List, String, String)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine(
      value = "DELETE /v1/many/{ids}/.{label}/;matrix={matrix}",
      decodeSlash = false
  )
  ApiResponse<Void> deleteManyWithResponse(
      @Param(value = "ids", expander = PathValue.class) List<String> ids,
      @Param(value = "label", expander = PathValue.class) String label,
      @Param(value = "matrix", expander = PathValue.class) String matrix, CallOptions options);
}
