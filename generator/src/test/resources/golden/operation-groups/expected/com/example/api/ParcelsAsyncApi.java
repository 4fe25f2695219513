package com.example.api;

import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Parcels on their way.
 *
 * <p>A method returns at once. Its future fails with what the method of the same name in
 * {@link ParcelsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class ParcelsAsyncApi extends ParcelsDeprecatedAsyncApi {
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
    super(feign, scope, other -> new ParcelsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * The operations of the group <code>gateway</code>.
   *
   * @return the operations, called with the same options
   */
  public ParcelsGatewayAsyncApi gateway() {
    return new ParcelsGatewayAsyncApi(feign, scope);
  }

  /**
   * Operations that only <code>clerks</code> may call.
   *
   * @return the operations, called with the same options
   */
  public ParcelsBackOfficeAsyncApi backOffice() {
    return new ParcelsBackOfficeAsyncApi(feign, scope);
  }

  /**
   * <code>GET /v1/gates</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> gateway2() {
    return scope.body(feign.gateway2(scope.options()));
  }

  /**
   * <code>GET /v1/parcels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> listParcels() {
    return scope.body(feign.listParcels(scope.options()));
  }
}
