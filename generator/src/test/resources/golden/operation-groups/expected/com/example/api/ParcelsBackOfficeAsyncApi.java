package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Operations that only <code>clerks</code> may call.
 *
 * <p>A method returns at once. Its future fails with what the method of the same name in
 * {@link ParcelsBackOfficeApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class ParcelsBackOfficeAsyncApi extends AsyncOperations<ParcelsBackOfficeAsyncApi> {
  private final ParcelsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsBackOfficeAsyncApi(ParcelsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsBackOfficeAsyncApi(ParcelsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsBackOfficeAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/parcels/&#123;id&#125;</code>
   *
   * @return a future of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<Parcel> findParcel(String id) {
    return scope.body(feign.findParcel(Preconditions.notNull("id", id), scope.options()));
  }

  /**
   * <code>DELETE /v1/parcels/&#123;id&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> loseParcel(String id) {
    return scope.response(feign.loseParcel(Preconditions.notNull("id", id), scope.options()));
  }
}
