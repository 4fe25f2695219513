package com.example.api;

import com.example.model.Attribute;
import com.example.model.Update;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Optional;
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
   * <code>PUT /attributes</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Map<String, Optional<Attribute>>> update(Update request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.update(request, scope.options()));
  }

  /**
   * Like {@link #update(Update)}, with a builder to fill.
   */
  public CompletableFuture<Map<String, Optional<Attribute>>> update(
      Consumer<Update.Builder> request) {
    var builder = Update.builder();
    Preconditions.notNull("request", request).accept(builder);
    return update(builder.build());
  }
}
