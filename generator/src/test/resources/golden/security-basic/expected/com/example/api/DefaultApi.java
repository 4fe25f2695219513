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
   * <code>GET /v1/ping</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void ping() {
    feign.ping(options);
  }

  /**
   * Like {@link #ping()}, with status and headers of the response.
   */
  public ApiResponse<Void> pingWithResponse() {
    return feign.pingWithResponse(options);
  }
}
