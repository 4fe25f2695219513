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
public class BuildApi {
  private final BuildFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BuildApi(BuildFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private BuildApi(BuildFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public BuildApi withOptions(CallOptions options) {
    return new BuildApi(feign, options);
  }

  /**
   * <code>GET /v1/a</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void listAll() {
    feign.listAll(options);
  }

  /**
   * Like {@link #listAll()}, with status and headers of the response.
   */
  public ApiResponse<Void> listAllWithResponse() {
    return feign.listAllWithResponse(options);
  }

  /**
   * <code>GET /v1/b</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void listAll2() {
    feign.listAll2(options);
  }

  /**
   * Like {@link #listAll2()}, with status and headers of the response.
   */
  public ApiResponse<Void> listAll2WithResponse() {
    return feign.listAll2WithResponse(options);
  }
}
