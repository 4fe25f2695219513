package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
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
   * <code>GET /parcels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> listParcels() {
    return scope.response(feign.listParcels(scope.options()));
  }

  /**
   * <code>POST /parcels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> createParcel() {
    return scope.response(feign.createParcel(scope.options()));
  }

  /**
   * <code>GET /rates</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> rates() {
    return scope.response(feign.rates(scope.options()));
  }

  /**
   * <code>GET /status</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> status() {
    return scope.response(feign.status(scope.options()));
  }
}
