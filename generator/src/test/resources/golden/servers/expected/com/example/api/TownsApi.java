package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class TownsApi extends SyncOperations<TownsApi> {
  private final TownsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TownsApi(TownsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  TownsApi(TownsFeignApi feign, CallScope scope) {
    super(scope, other -> new TownsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public String getTown(String town) {
    return scope.body(feign.getTown(Preconditions.notNull("town", town), scope.options()));
  }
}
