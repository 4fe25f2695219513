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
public class WaitApi {
  private final WaitFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public WaitApi(WaitFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private WaitApi(WaitFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public WaitApi withOptions(CallOptions options) {
    return new WaitApi(feign, options);
  }

  /**
   * <code>GET /v1/c</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void getWithResponse() {
    feign.getWithResponse(options);
  }

  /**
   * Like {@link #getWithResponse()}, with status and headers of the response.
   */
  public ApiResponse<Void> getWithResponseWithResponse() {
    return feign.getWithResponseWithResponse(options);
  }

  /**
   * <code>GET /v1/d</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void get2() {
    feign.get2(options);
  }

  /**
   * Like {@link #get2()}, with status and headers of the response.
   */
  public ApiResponse<Void> get2WithResponse() {
    return feign.get2WithResponse(options);
  }
}
