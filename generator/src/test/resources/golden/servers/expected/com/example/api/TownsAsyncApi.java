package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * TownsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class TownsAsyncApi {
  private final TownsAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TownsAsyncApi(TownsAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private TownsAsyncApi(TownsAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public TownsAsyncApi withOptions(CallOptions options) {
    return new TownsAsyncApi(feign, options);
  }

  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<String> getTown(String town) {
    return feign.getTown(Preconditions.notNull("town", town), options);
  }

  /**
   * Like {@link #getTown(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<String>> getTownWithResponse(String town) {
    return feign.getTownWithResponse(Preconditions.notNull("town", town), options);
  }
}
