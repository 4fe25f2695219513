package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class DefaultApi {
  private final DefaultFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public DefaultApi(DefaultFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private DefaultApi(DefaultFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public DefaultApi withOptions(CallOptions options) {
    return new DefaultApi(feign, options);
  }

  /**
   * <code>GET /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getV1Things() {
    feign.getV1Things(options);
  }

  /**
   * Like {@link #getV1Things()}, with status and headers of the response.
   */
  public ApiResponse<Void> getV1ThingsWithResponse() {
    return feign.getV1ThingsWithResponse(options);
  }

  /**
   * <code>PUT /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void new_() {
    feign.new_(options);
  }

  /**
   * Like {@link #new_()}, with status and headers of the response.
   */
  public ApiResponse<Void> new_WithResponse() {
    return feign.new_WithResponse(options);
  }

  /**
   * <code>POST /v1/things</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void toString_() {
    feign.toString_(options);
  }

  /**
   * Like {@link #toString_()}, with status and headers of the response.
   */
  public ApiResponse<Void> toString_WithResponse() {
    return feign.toString_WithResponse(options);
  }

  /**
   * <code>GET /v1/things/&#123;id&#125;/parts</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getV1ThingsByIdParts(String id) {
    feign.getV1ThingsByIdParts(Preconditions.notNull("id", id), options);
  }

  /**
   * Like {@link #getV1ThingsByIdParts(String)}, with status and headers of the response.
   */
  public ApiResponse<Void> getV1ThingsByIdPartsWithResponse(String id) {
    return feign.getV1ThingsByIdPartsWithResponse(Preconditions.notNull("id", id), options);
  }
}
