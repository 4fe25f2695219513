package com.example.api;

import com.example.model.Attribute;
import com.example.model.Update;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Optional;
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
   * <code>PUT /attributes</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Map<String, Optional<Attribute>> update(Update request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.update(request, scope.options()));
  }

  /**
   * Like {@link #update(Update)}, with a builder to fill.
   */
  public Map<String, Optional<Attribute>> update(Consumer<Update.Builder> request) {
    var builder = Update.builder();
    Preconditions.notNull("request", request).accept(builder);
    return update(builder.build());
  }
}
