package com.example.api;

import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface DefaultApi {
  /**
   * Calls <code>ping</code>.
   *
   * <p><code>GET /v1/ping</code>
   */
  default void ping() {
    ping(CallOptions.DEFAULT);
  }

  /**
   * As <code>ping</code>, with options for this call.
   */
  @RequestLine("GET /v1/ping")
  void ping(CallOptions options);

  /**
   * As <code>ping</code>, with status and headers of the reply.
   */
  default ApiResponse<Void> pingWithResponse() {
    return pingWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>ping</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("GET /v1/ping")
  ApiResponse<Void> pingWithResponse(CallOptions options);
}
