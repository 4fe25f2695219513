package com.example.api;

import com.example.model.Box;
import com.example.model.PutBoxResponse;
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
public class BoxesApi extends SyncOperations<BoxesApi> {
  private final BoxesFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BoxesApi(BoxesFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  BoxesApi(BoxesFeignApi feign, CallScope scope) {
    super(scope, other -> new BoxesApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /boxes/&#123;box&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Box getBox(String box) {
    return scope.body(feign.getBox(Preconditions.notNull("box", box), scope.options()));
  }

  /**
   * <code>PUT /boxes/&#123;box&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public PutBoxResponse putBox(String box) {
    return scope.body(feign.putBox(Preconditions.notNull("box", box), scope.options()));
  }
}
