package com.example.api;

import com.example.model.Box;
import com.example.model.PutBoxResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * BoxesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class BoxesAsyncApi extends AsyncOperations<BoxesAsyncApi> {
  private final BoxesAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BoxesAsyncApi(BoxesAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  BoxesAsyncApi(BoxesAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new BoxesAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /boxes/&#123;box&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Box> getBox(String box) {
    return scope.body(feign.getBox(Preconditions.notNull("box", box), scope.options()));
  }

  /**
   * <code>PUT /boxes/&#123;box&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<PutBoxResponse> putBox(String box) {
    return scope.body(feign.putBox(Preconditions.notNull("box", box), scope.options()));
  }
}
