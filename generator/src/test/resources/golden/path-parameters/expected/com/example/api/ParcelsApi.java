package com.example.api;

import com.example.model.Colour;
import com.example.model.GetRouteFormat;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.PathText;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsApi extends SyncOperations<ParcelsApi> {
  private final ParcelsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsApi(ParcelsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsApi(ParcelsFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/days/&#123;p0&#125;/&#123;class&#125;/&#123;request&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getDay(LocalDate theDay, String class_, String request2) {
    return scope.response(feign.getDay(Preconditions.notNull("theDay", theDay),
        Preconditions.notNull("class_", class_), Preconditions.notNull("request2", request2),
        scope.options()));
  }

  /**
   * <code>DELETE /v1/many/&#123;ids&#125;/.&#123;label&#125;/;matrix=&#123;matrix&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> deleteMany(List<String> ids, String label, String matrix) {
    return scope.response(feign.deleteMany(Preconditions.notNull("ids", ids),
        Preconditions.notNull("label", label), Preconditions.notNull("matrix", matrix),
        scope.options()));
  }

  /**
   * <code>GET /v1/parcels/&#123;parcel_id&#125;</code>
   *
   * @param parcelId The number on the label.
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getParcel(String parcelId) {
    return scope.response(feign.getParcel(Preconditions.notNull("parcelId", parcelId),
        scope.options()));
  }

  /**
   * <code>POST /v1/parcels/&#123;parcel_id&#125;:cancel</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> cancelParcel(String parcelId) {
    return scope.response(feign.cancelParcel(Preconditions.notNull("parcelId", parcelId),
        scope.options()));
  }

  /**
   * <code>GET /v1/routes/&#123;from&#125;/&#123;to&#125;.&#123;format&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getRoute(long from, int to, GetRouteFormat format) {
    return scope.response(feign.getRoute(from, to, Preconditions.notNull("format", format),
        scope.options()));
  }

  /**
   * <code>GET
   * /v1/styles/&#123;s1&#125;/&#123;s2&#125;/x.&#123;l1&#125;/x&#123;l2&#125;/x&#123;l3&#125;/x&#123;l4&#125;/x;m1=&#123;m1&#125;/x&#123;m2&#125;/x&#123;m3&#125;/x&#123;m4&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> getStyles(Colour s1, Colour s2, List<String> l1, List<String> l2,
      Colour l3, Colour l4, List<String> m1, List<String> m2, Colour m3, Colour m4) {
    return scope.response(feign.getStyles(PathText.simple("s1", s1, false), PathText.simple("s2",
        s2, true), Preconditions.notNull("l1", l1), PathText.label("l2", l2, true),
        PathText.label("l3", l3, false), PathText.label("l4", l4, true), Preconditions.notNull("m1",
        m1), PathText.matrix("m2", m2, true), PathText.matrix("m3", m3, false),
        PathText.matrix("m4", m4, true), scope.options()));
  }
}
