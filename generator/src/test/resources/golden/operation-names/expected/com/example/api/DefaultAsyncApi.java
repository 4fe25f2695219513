package com.example.api;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * DefaultApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class DefaultAsyncApi {
  private final DefaultAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public DefaultAsyncApi(DefaultAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private DefaultAsyncApi(DefaultAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public DefaultAsyncApi withOptions(CallOptions options) {
    return new DefaultAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/things</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> getV1Things() {
    return feign.getV1Things(options);
  }

  /**
   * Like {@link #getV1Things()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> getV1ThingsWithResponse() {
    return feign.getV1ThingsWithResponse(options);
  }

  /**
   * <code>PUT /v1/things</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> new_() {
    return feign.new_(options);
  }

  /**
   * Like {@link #new_()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> new_WithResponse() {
    return feign.new_WithResponse(options);
  }

  /**
   * <code>POST /v1/things</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> toString_() {
    return feign.toString_(options);
  }

  /**
   * Like {@link #toString_()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> toString_WithResponse() {
    return feign.toString_WithResponse(options);
  }

  /**
   * <code>GET /v1/things/&#123;id&#125;/parts</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> getV1ThingsByIdParts(String id) {
    return feign.getV1ThingsByIdParts(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> getV1ThingsByIdPartsWithResponse(String id) {
    return feign.getV1ThingsByIdPartsWithResponse(Preconditions.notNull("id", id), options);
  }
}
