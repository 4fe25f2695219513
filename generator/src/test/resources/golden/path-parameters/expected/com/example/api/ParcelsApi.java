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
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface ParcelsApi {
  /**
   * Calls <code>getParcel</code>.
   *
   * <p><code>GET /v1/parcels/&#123;parcel_id&#125;</code>
   *
   * @param parcelId The number on the label.
   */
  default void getParcel(String parcelId) {
    getParcel(parcelId, CallOptions.DEFAULT);
  }

  /**
   * As <code>getParcel</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  void getParcel(@Param(value = "parcel_id", expander = PathValue.class) String parcelId,
      CallOptions options);

  /**
   * As <code>getParcel</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getParcelWithResponse(String parcelId) {
    return getParcelWithResponse(parcelId, CallOptions.DEFAULT);
  }

  /**
   * As <code>getParcel</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "GET /v1/parcels/{parcel_id}",
      decodeSlash = false
  )
  ApiResponse<Void> getParcelWithResponse(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  /**
   * Calls <code>cancelParcel</code>.
   *
   * <p><code>POST /v1/parcels/&#123;parcel_id&#125;:cancel</code>
   */
  default void cancelParcel(String parcelId) {
    cancelParcel(parcelId, CallOptions.DEFAULT);
  }

  /**
   * As <code>cancelParcel</code>, with options for this call.
   */
  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  void cancelParcel(@Param(value = "parcel_id", expander = PathValue.class) String parcelId,
      CallOptions options);

  /**
   * As <code>cancelParcel</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> cancelParcelWithResponse(String parcelId) {
    return cancelParcelWithResponse(parcelId, CallOptions.DEFAULT);
  }

  /**
   * As <code>cancelParcel</code>, with status and headers of the reply and options for this
   * call.
   */
  @RequestLine(
      value = "POST /v1/parcels/{parcel_id}:cancel",
      decodeSlash = false
  )
  ApiResponse<Void> cancelParcelWithResponse(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  /**
   * Calls <code>getRoute</code>.
   *
   * <p><code>GET /v1/routes/&#123;from&#125;/&#123;to&#125;.&#123;format&#125;</code>
   */
  default void getRoute(long from, int to, GetRouteFormat format) {
    getRoute(from, to, format, CallOptions.DEFAULT);
  }

  /**
   * As <code>getRoute</code>, with options for this call.
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
   * As <code>getRoute</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getRouteWithResponse(long from, int to, GetRouteFormat format) {
    return getRouteWithResponse(from, to, format, CallOptions.DEFAULT);
  }

  /**
   * As <code>getRoute</code>, with status and headers of the reply and options for this call.
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
   * Calls <code>getDay</code>.
   *
   * <p><code>GET /v1/days/&#123;p0&#125;/&#123;class&#125;/&#123;request&#125;</code>
   */
  default void getDay(LocalDate theDay, String class_, String request2) {
    getDay(theDay, class_, request2, CallOptions.DEFAULT);
  }

  /**
   * As <code>getDay</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/days/{p0}/{class}/{request}",
      decodeSlash = false
  )
  void getDay(@Param(value = "p0", expander = PathValue.class) LocalDate theDay,
      @Param(value = "class", expander = PathValue.class) String class_,
      @Param(value = "request", expander = PathValue.class) String request2, CallOptions options);

  /**
   * As <code>getDay</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getDayWithResponse(LocalDate theDay, String class_, String request2) {
    return getDayWithResponse(theDay, class_, request2, CallOptions.DEFAULT);
  }

  /**
   * As <code>getDay</code>, with status and headers of the reply and options for this call.
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
   * Calls <code>deleteMany</code>.
   *
   * <p><code>DELETE /v1/many/&#123;ids&#125;/.&#123;label&#125;/;matrix=&#123;matrix&#125;</code>
   */
  default void deleteMany(List<String> ids, String label, String matrix) {
    deleteMany(ids, label, matrix, CallOptions.DEFAULT);
  }

  /**
   * As <code>deleteMany</code>, with options for this call.
   */
  @RequestLine(
      value = "DELETE /v1/many/{ids}/.{label}/;matrix={matrix}",
      decodeSlash = false
  )
  void deleteMany(@Param(value = "ids", expander = PathValue.class) List<String> ids,
      @Param(value = "label", expander = PathValue.class) String label,
      @Param(value = "matrix", expander = PathValue.class) String matrix, CallOptions options);

  /**
   * As <code>deleteMany</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> deleteManyWithResponse(List<String> ids, String label, String matrix) {
    return deleteManyWithResponse(ids, label, matrix, CallOptions.DEFAULT);
  }

  /**
   * As <code>deleteMany</code>, with status and headers of the reply and options for this call.
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
