package com.example.api;

import com.example.model.GetRouteFormat;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsApi {
  private final ParcelsFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsApi(ParcelsFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private ParcelsApi(ParcelsFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public ParcelsApi withOptions(CallOptions options) {
    return new ParcelsApi(feign, options);
  }

  /**
   * <code>GET /v1/parcels/&#123;parcel_id&#125;</code>
   *
   * @param parcelId The number on the label.
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getParcel(String parcelId) {
    feign.getParcel(Preconditions.notNull("parcelId", parcelId), options);
  }

  /**
   * Like {@link #getParcel(String)}, with status and headers of the response.
   */
  public ApiResponse<Void> getParcelWithResponse(String parcelId) {
    return feign.getParcelWithResponse(Preconditions.notNull("parcelId", parcelId), options);
  }

  /**
   * <code>POST /v1/parcels/&#123;parcel_id&#125;:cancel</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void cancelParcel(String parcelId) {
    feign.cancelParcel(Preconditions.notNull("parcelId", parcelId), options);
  }

  /**
   * Like {@link #cancelParcel(String)}, with status and headers of the response.
   */
  public ApiResponse<Void> cancelParcelWithResponse(String parcelId) {
    return feign.cancelParcelWithResponse(Preconditions.notNull("parcelId", parcelId), options);
  }

  /**
   * <code>GET /v1/routes/&#123;from&#125;/&#123;to&#125;.&#123;format&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getRoute(long from, int to, GetRouteFormat format) {
    feign.getRoute(from, to, Preconditions.notNull("format", format), options);
  }

  /**
   * Like {@link #getRoute(long, int, GetRouteFormat)}, with status and headers of the response.
   */
  public ApiResponse<Void> getRouteWithResponse(long from, int to, GetRouteFormat format) {
    return feign.getRouteWithResponse(from, to, Preconditions.notNull("format", format), options);
  }

  /**
   * <code>GET /v1/days/&#123;p0&#125;/&#123;class&#125;/&#123;request&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getDay(LocalDate theDay, String class_, String request2) {
    feign.getDay(Preconditions.notNull("theDay", theDay), Preconditions.notNull("class_", class_),
        Preconditions.notNull("request2", request2), options);
  }

  /**
   * Like {@link #getDay(LocalDate, String, String)}, with status and headers of the response.
   */
  public ApiResponse<Void> getDayWithResponse(LocalDate theDay, String class_, String request2) {
    return feign.getDayWithResponse(Preconditions.notNull("theDay", theDay),
        Preconditions.notNull("class_", class_), Preconditions.notNull("request2", request2),
        options);
  }

  /**
   * <code>DELETE /v1/many/&#123;ids&#125;/.&#123;label&#125;/;matrix=&#123;matrix&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void deleteMany(List<String> ids, String label, String matrix) {
    feign.deleteMany(Preconditions.notNull("ids", ids), Preconditions.notNull("label", label),
        Preconditions.notNull("matrix", matrix), options);
  }

  /**
   * Like {@link #deleteMany(List, String, String)}, with status and headers of the response.
   */
  public ApiResponse<Void> deleteManyWithResponse(List<String> ids, String label, String matrix) {
    return feign.deleteManyWithResponse(Preconditions.notNull("ids", ids),
        Preconditions.notNull("label", label), Preconditions.notNull("matrix", matrix), options);
  }
}
