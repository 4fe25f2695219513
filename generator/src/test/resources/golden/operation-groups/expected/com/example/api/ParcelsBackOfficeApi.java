package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * Operations that only <code>clerks</code> may call.
 *
 * <p>A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsBackOfficeApi extends SyncOperations<ParcelsBackOfficeApi> {
  private final ParcelsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsBackOfficeApi(ParcelsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsBackOfficeApi(ParcelsFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsBackOfficeApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/parcels/&#123;id&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public Parcel findParcel(String id) {
    return scope.body(feign.findParcel(Preconditions.notNull("id", id), scope.options()));
  }

  /**
   * <code>DELETE /v1/parcels/&#123;id&#125;</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> loseParcel(String id) {
    return scope.response(feign.loseParcel(Preconditions.notNull("id", id), scope.options()));
  }
}
