package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
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
   * <code>GET /parcels</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> listParcels() {
    return scope.response(feign.listParcels(scope.options()));
  }

  /**
   * <code>POST /parcels</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> createParcel() {
    return scope.response(feign.createParcel(scope.options()));
  }

  /**
   * <code>GET /rates</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> rates() {
    return scope.response(feign.rates(scope.options()));
  }

  /**
   * <code>GET /status</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> status() {
    return scope.response(feign.status(scope.options()));
  }
}
