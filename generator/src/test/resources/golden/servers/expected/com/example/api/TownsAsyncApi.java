package com.example.api;

import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * TownsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class TownsAsyncApi extends AsyncOperations<TownsAsyncApi> {
  private final TownsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TownsAsyncApi(TownsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  TownsAsyncApi(TownsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new TownsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<String> getTown(String town) {
    return scope.body(feign.getTown(Preconditions.notNull("town", town), scope.options()));
  }
}
