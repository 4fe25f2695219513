package com.example.api;

import com.example.model.Drawing;
import com.example.model.Input;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * DefaultApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class DefaultAsyncApi extends AsyncOperations<DefaultAsyncApi> {
  private final DefaultAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public DefaultAsyncApi(DefaultAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  DefaultAsyncApi(DefaultAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new DefaultAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>PUT /drawings</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Input> draw(Drawing request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.draw(request, scope.options()));
  }

  /**
   * Like {@link #draw(Drawing)}, with a builder to fill.
   */
  public CompletableFuture<Input> draw(Consumer<Drawing.Builder> request) {
    var builder = Drawing.builder();
    Preconditions.notNull("request", request).accept(builder);
    return draw(builder.build());
  }
}
