package com.example.api;

import com.example.model.Box;
import com.example.model.PutBoxResponse;
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
public class BoxesApi {
  private final BoxesFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public BoxesApi(BoxesFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private BoxesApi(BoxesFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public BoxesApi withOptions(CallOptions options) {
    return new BoxesApi(feign, options);
  }

  /**
   * <code>GET /boxes/&#123;box&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Box getBox(String box) {
    return feign.getBox(Preconditions.notNull("box", box), options);
  }

  /**
   * Like {@link #getBox(String)}, with status and headers of the response.
   */
  public ApiResponse<Box> getBoxWithResponse(String box) {
    return feign.getBoxWithResponse(Preconditions.notNull("box", box), options);
  }

  /**
   * <code>PUT /boxes/&#123;box&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public PutBoxResponse putBox(String box) {
    return feign.putBox(Preconditions.notNull("box", box), options);
  }

  /**
   * Like {@link #putBox(String)}, with status and headers of the response.
   */
  public ApiResponse<PutBoxResponse> putBoxWithResponse(String box) {
    return feign.putBoxWithResponse(Preconditions.notNull("box", box), options);
  }
}
