package com.example.api;

import com.example.model.Box;
import com.example.model.PutBoxResponse;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * BoxesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class BoxesAsyncApi {
  private final BoxesAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BoxesAsyncApi(BoxesAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private BoxesAsyncApi(BoxesAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public BoxesAsyncApi withOptions(CallOptions options) {
    return new BoxesAsyncApi(feign, options);
  }

  /**
   * <code>GET /boxes/&#123;box&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Box> getBox(String box) {
    return feign.getBox(Preconditions.notNull("box", box), options);
  }

  /**
   * Like {@link #getBox(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Box>> getBoxWithResponse(String box) {
    return feign.getBoxWithResponse(Preconditions.notNull("box", box), options);
  }

  /**
   * <code>PUT /boxes/&#123;box&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<PutBoxResponse> putBox(String box) {
    return feign.putBox(Preconditions.notNull("box", box), options);
  }

  /**
   * Like {@link #putBox(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<PutBoxResponse>> putBoxWithResponse(String box) {
    return feign.putBoxWithResponse(Preconditions.notNull("box", box), options);
  }
}
