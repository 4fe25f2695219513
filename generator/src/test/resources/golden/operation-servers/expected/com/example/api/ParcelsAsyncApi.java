package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
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
   * <code>GET /labels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> listLabels() {
    return scope.body(feign.listLabels(scope.options()));
  }

  /**
   * <code>PUT /labels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> uploadLabel(FileContent request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.uploadLabel(request, scope.options()));
  }

  /**
   * <code>POST /labels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> printLabel() {
    return scope.response(feign.printLabel(scope.options()));
  }

  /**
   * <code>DELETE /labels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> deleteLabels() {
    return scope.response(feign.deleteLabels(scope.options()));
  }

  /**
   * <code>GET /parcels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> listParcels() {
    return scope.body(feign.listParcels(scope.options()));
  }
}
