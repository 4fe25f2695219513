package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The operations of the group <code>gateway</code>.
 *
 * <p>A method returns at once. Its future fails with what the method of the same name in
 * {@link ParcelsGatewayApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class ParcelsGatewayAsyncApi extends AsyncOperations<ParcelsGatewayAsyncApi> {
  private final ParcelsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsGatewayAsyncApi(ParcelsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsGatewayAsyncApi(ParcelsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsGatewayAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/gates/main</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> openMainGate() {
    return scope.response(feign.openMainGate(scope.options()));
  }
}
