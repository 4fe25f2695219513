package com.example.api;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link ShirtsApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface ShirtsFeignApi {
  @RequestLine(
      value = "GET /v1/baskets/{basket}/socks",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<SockPage> listSocks(
      @Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine(
      value = "GET /v1/ironings/{ironing}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Optional<Wash>> fetchIroning(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  ApiResponse<ShirtPage> listShirts(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  @RequestLine(
      value = "GET /v1/washes/{wash}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  ApiResponse<Wash> getWash(@Param(value = "wash", expander = PathValue.class) String wash,
      CallOptions options);
}
