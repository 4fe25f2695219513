package com.example.api;

import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface DefaultApi {
  /**
   * Calls <code>getV1Things</code>.
   *
   * <p><code>GET /v1/things</code>
   */
  default void getV1Things() {
    getV1Things(CallOptions.DEFAULT);
  }

  /**
   * As <code>getV1Things</code>, with options for this call.
   */
  @RequestLine("GET /v1/things")
  void getV1Things(CallOptions options);

  /**
   * As <code>getV1Things</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getV1ThingsWithResponse() {
    return getV1ThingsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>getV1Things</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/things")
  ApiResponse<Void> getV1ThingsWithResponse(CallOptions options);

  /**
   * Calls <code>new</code>.
   *
   * <p><code>PUT /v1/things</code>
   */
  default void new_() {
    new_(CallOptions.DEFAULT);
  }

  /**
   * As <code>new_</code>, with options for this call.
   */
  @RequestLine("PUT /v1/things")
  void new_(CallOptions options);

  /**
   * As <code>new_</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> new_WithResponse() {
    return new_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>new_</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("PUT /v1/things")
  ApiResponse<Void> new_WithResponse(CallOptions options);

  /**
   * Calls <code>toString</code>.
   *
   * <p><code>POST /v1/things</code>
   */
  default void toString_() {
    toString_(CallOptions.DEFAULT);
  }

  /**
   * As <code>toString_</code>, with options for this call.
   */
  @RequestLine("POST /v1/things")
  void toString_(CallOptions options);

  /**
   * As <code>toString_</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> toString_WithResponse() {
    return toString_WithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>toString_</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("POST /v1/things")
  ApiResponse<Void> toString_WithResponse(CallOptions options);

  /**
   * Calls <code>getV1ThingsByIdParts</code>.
   *
   * <p><code>GET /v1/things/&#123;id&#125;/parts</code>
   */
  default void getV1ThingsByIdParts(String id) {
    getV1ThingsByIdParts(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>getV1ThingsByIdParts</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  void getV1ThingsByIdParts(@Param(value = "id", expander = PathValue.class) String id,
      CallOptions options);

  /**
   * As <code>getV1ThingsByIdParts</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> getV1ThingsByIdPartsWithResponse(String id) {
    return getV1ThingsByIdPartsWithResponse(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>getV1ThingsByIdParts</code>, with status and headers of the reply and options for
   * this call.
   */
  @RequestLine(
      value = "GET /v1/things/{id}/parts",
      decodeSlash = false
  )
  ApiResponse<Void> getV1ThingsByIdPartsWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, CallOptions options);
}
