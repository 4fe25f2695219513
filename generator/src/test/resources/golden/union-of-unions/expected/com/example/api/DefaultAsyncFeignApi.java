package com.example.api;

import com.example.model.Drawing;
import com.example.model.Input;
import feign.Headers;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link DefaultAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface DefaultAsyncFeignApi {
  @RequestLine("PUT /drawings")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Input>> draw(Drawing request, CallOptions options);
}
