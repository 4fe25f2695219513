package com.example.api;

import com.example.model.GetRouteFormat;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * ParcelsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class ParcelsAsyncApi extends AsyncOperations<ParcelsAsyncApi> {
  private final ParcelsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsAsyncApi(ParcelsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsAsyncApi(ParcelsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/days/&#123;p0&#125;/&#123;class&#125;/&#123;request&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> getDay(LocalDate theDay, String class_,
      String request2) {
    return scope.response(feign.getDay(Preconditions.notNull("theDay", theDay),
        Preconditions.notNull("class_", class_), Preconditions.notNull("request2", request2),
        scope.options()));
  }

  /**
   * <code>DELETE /v1/many/&#123;ids&#125;/.&#123;label&#125;/;matrix=&#123;matrix&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> deleteMany(List<String> ids, String label,
      String matrix) {
    return scope.response(feign.deleteMany(Preconditions.notNull("ids", ids),
        Preconditions.notNull("label", label), Preconditions.notNull("matrix", matrix),
        scope.options()));
  }

  /**
   * <code>GET /v1/parcels/&#123;parcel_id&#125;</code>
   *
   * @param parcelId The number on the label.
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> getParcel(String parcelId) {
    return scope.response(feign.getParcel(Preconditions.notNull("parcelId", parcelId),
        scope.options()));
  }

  /**
   * <code>POST /v1/parcels/&#123;parcel_id&#125;:cancel</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> cancelParcel(String parcelId) {
    return scope.response(feign.cancelParcel(Preconditions.notNull("parcelId", parcelId),
        scope.options()));
  }

  /**
   * <code>GET /v1/routes/&#123;from&#125;/&#123;to&#125;.&#123;format&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> getRoute(long from, int to, GetRouteFormat format) {
    return scope.response(feign.getRoute(from, to, Preconditions.notNull("format", format),
        scope.options()));
  }
}
