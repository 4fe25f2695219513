package com.example.api;

import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * DefaultApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface DefaultAsyncApi {
  /**
   * <code>GET /v1/things</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> getV1Things() {
    return getV1Things(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1Things()}, with options for this call.
   */
  @RequestLine("GET /v1/things")
  CompletableFuture<Void> getV1Things(CallOptions options);

  /**
   * Like {@link #getV1Things()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> getV1ThingsWithResponse() {
    return getV1ThingsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1Things()}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("GET /v1/things")
  CompletableFuture<ApiResponse<Void>> getV1ThingsWithResponse(CallOptions options);

  /**
   * <code>PUT /v1/things</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> new_() {
    return new_(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #new_()}, with options for this call.
   */
  @RequestLine("PUT /v1/things")
  CompletableFuture<Void> new_(CallOptions options);

  /**
   * Like {@link #new_()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> new_WithResponse() {
    return new_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #new_()}, with status and headers of the response and options for this call.
   */
  @RequestLine("PUT /v1/things")
  CompletableFuture<ApiResponse<Void>> new_WithResponse(CallOptions options);

  /**
   * <code>POST /v1/things</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> toString_() {
    return toString_(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #toString_()}, with options for this call.
   */
  @RequestLine("POST /v1/things")
  CompletableFuture<Void> toString_(CallOptions options);

  /**
   * Like {@link #toString_()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> toString_WithResponse() {
    return toString_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #toString_()}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("POST /v1/things")
  CompletableFuture<ApiResponse<Void>> toString_WithResponse(CallOptions options);

  /**
   * <code>GET /v1/things/&#123;id&#125;/parts</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Void> getV1ThingsByIdParts(String id) {
    return getV1ThingsByIdParts(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  CompletableFuture<Void> getV1ThingsByIdParts(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Void>> getV1ThingsByIdPartsWithResponse(String id) {
    return getV1ThingsByIdPartsWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> getV1ThingsByIdPartsWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);
}
