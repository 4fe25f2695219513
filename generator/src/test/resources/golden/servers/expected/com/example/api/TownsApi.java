package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class TownsApi {
  private final TownsFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TownsApi(TownsFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private TownsApi(TownsFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public TownsApi withOptions(CallOptions options) {
    return new TownsApi(feign, options);
  }

  /**
   * <code>GET /towns/&#123;town&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public String getTown(String town) {
    return feign.getTown(Preconditions.notNull("town", town), options);
  }

  /**
   * Like {@link #getTown(String)}, with status and headers of the response.
   */
  public ApiResponse<String> getTownWithResponse(String town) {
    return feign.getTownWithResponse(Preconditions.notNull("town", town), options);
  }
}
