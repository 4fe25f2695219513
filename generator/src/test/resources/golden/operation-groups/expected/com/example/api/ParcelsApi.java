package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Parcels on their way.
 *
 * <p>A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsApi extends ParcelsDeprecatedApi {
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
    super(feign, scope, other -> new ParcelsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * The operations of the group <code>gateway</code>.
   *
   * @return the operations, called with the same options
   */
  public ParcelsGatewayApi gateway() {
    return new ParcelsGatewayApi(feign, scope);
  }

  /**
   * Operations that only <code>clerks</code> may call.
   *
   * @return the operations, called with the same options
   */
  public ParcelsBackOfficeApi backOffice() {
    return new ParcelsBackOfficeApi(feign, scope);
  }

  /**
   * <code>GET /v1/gates</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<String> gateway2() {
    return scope.body(feign.gateway2(scope.options()));
  }

  /**
   * <code>GET /v1/parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<String> listParcels() {
    return scope.body(feign.listParcels(scope.options()));
  }
}
