package com.example.api;

import com.example.model.Drawing;
import com.example.model.Input;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class DefaultApi extends SyncOperations<DefaultApi> {
  private final DefaultFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public DefaultApi(DefaultFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  DefaultApi(DefaultFeignApi feign, CallScope scope) {
    super(scope, other -> new DefaultApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>PUT /drawings</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Input draw(Drawing request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.draw(request, scope.options()));
  }

  /**
   * Like {@link #draw(Drawing)}, with a builder to fill.
   */
  public Input draw(Consumer<Drawing.Builder> request) {
    var builder = Drawing.builder();
    Preconditions.notNull("request", request).accept(builder);
    return draw(builder.build());
  }
}
