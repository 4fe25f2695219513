package com.example.api;

import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface DefaultApi {
  /**
   * <code>GET /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getV1Things() {
    getV1Things(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1Things()}, with options for this call.
   */
  @RequestLine("GET /v1/things")
  void getV1Things(CallOptions options);

  /**
   * Like {@link #getV1Things()}, with status and headers of the response.
   */
  default ApiResponse<Void> getV1ThingsWithResponse() {
    return getV1ThingsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1Things()}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("GET /v1/things")
  ApiResponse<Void> getV1ThingsWithResponse(CallOptions options);

  /**
   * <code>PUT /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void new_() {
    new_(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #new_()}, with options for this call.
   */
  @RequestLine("PUT /v1/things")
  void new_(CallOptions options);

  /**
   * Like {@link #new_()}, with status and headers of the response.
   */
  default ApiResponse<Void> new_WithResponse() {
    return new_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #new_()}, with status and headers of the response and options for this call.
   */
  @RequestLine("PUT /v1/things")
  ApiResponse<Void> new_WithResponse(CallOptions options);

  /**
   * <code>POST /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void toString_() {
    toString_(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #toString_()}, with options for this call.
   */
  @RequestLine("POST /v1/things")
  void toString_(CallOptions options);

  /**
   * Like {@link #toString_()}, with status and headers of the response.
   */
  default ApiResponse<Void> toString_WithResponse() {
    return toString_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #toString_()}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("POST /v1/things")
  ApiResponse<Void> toString_WithResponse(CallOptions options);

  /**
   * <code>GET /v1/things/&#123;id&#125;/parts</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void getV1ThingsByIdParts(String id) {
    getV1ThingsByIdParts(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  void getV1ThingsByIdParts(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with status and headers of the response.
   */
  default ApiResponse<Void> getV1ThingsByIdPartsWithResponse(String id) {
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
  ApiResponse<Void> getV1ThingsByIdPartsWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);
}
