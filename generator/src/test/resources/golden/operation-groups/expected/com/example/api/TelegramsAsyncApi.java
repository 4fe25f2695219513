package com.example.api;

import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Superseded by parcels.
 *
 * <p>A method returns at once. Its future fails with what the method of the same name in
 * {@link TelegramsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class TelegramsAsyncApi extends AsyncOperations<TelegramsAsyncApi> {
  private final TelegramsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TelegramsAsyncApi(TelegramsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  TelegramsAsyncApi(TelegramsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new TelegramsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/telegrams</code>
   *
   * @return a future of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<List<String>> listTelegrams() {
    return scope.body(feign.listTelegrams(scope.options()));
  }
}
