package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * The operations of the group <code>gateway</code>.
 *
 * <p>A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsGatewayApi extends SyncOperations<ParcelsGatewayApi> {
  private final ParcelsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsGatewayApi(ParcelsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsGatewayApi(ParcelsFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsGatewayApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/gates/main</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> openMainGate() {
    return scope.response(feign.openMainGate(scope.options()));
  }
}
