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
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * ShirtsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface ShirtsAsyncApi {
  /**
   * <code>GET /v1/shirts</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<ShirtPage> listShirts() {
    return listShirts(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with parameters.
   */
  default CompletableFuture<ShirtPage> listShirts(ListShirtsParams params) {
    return listShirts(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with a builder to fill.
   */
  default CompletableFuture<ShirtPage> listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * Like {@link #listShirts()}, with options for this call.
   */
  default CompletableFuture<ShirtPage> listShirts(CallOptions options) {
    return listShirts(ListShirtsParams.builder().build(), options);
  }

  /**
   * Like {@link #listShirts()}, with parameters and options for this call.
   */
  default CompletableFuture<ShirtPage> listShirts(ListShirtsParams params, CallOptions options) {
    return listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with all arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  CompletableFuture<ShirtPage> listShirts(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #listShirts()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse() {
    return listShirtsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and parameters.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(
      ListShirtsParams params) {
    return listShirtsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and options for this
   * call.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(CallOptions options) {
    return listShirtsWithResponse(ListShirtsParams.builder().build(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response, parameters and options
   * for this call.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(ListShirtsParams params,
      CallOptions options) {
    return listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and all arguments in the
   * form in which Feign takes them.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>GET /v1/baskets/&#123;basket&#125;/socks</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<SockPage> listSocks(String basket) {
    return listSocks(basket, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with parameters.
   */
  default CompletableFuture<SockPage> listSocks(String basket, ListSocksParams params) {
    return listSocks(basket, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with a builder to fill.
   */
  default CompletableFuture<SockPage> listSocks(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * Like {@link #listSocks(String)}, with options for this call.
   */
  default CompletableFuture<SockPage> listSocks(String basket, CallOptions options) {
    return listSocks(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with parameters and options for this call.
   */
  default CompletableFuture<SockPage> listSocks(String basket, ListSocksParams params,
      CallOptions options) {
    return listSocks(basket, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with all arguments in the form in which Feign takes them.
   */
  @RequestLine(
      value = "GET /v1/baskets/{basket}/socks",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<SockPage> listSocks(
      @Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and parameters.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      ListSocksParams params) {
    return listSocksWithResponse(basket, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and options for
   * this call.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      CallOptions options) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response, parameters and
   * options for this call.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      ListSocksParams params, CallOptions options) {
    return listSocksWithResponse(basket, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and all arguments
   * in the form in which Feign takes them.
   */
  @RequestLine(
      value = "GET /v1/baskets/{basket}/socks",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(
      @Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>GET /v1/washes/&#123;wash&#125;</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Wash> getWash(String wash) {
    return getWash(wash, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWash(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/washes/{wash}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Wash> getWash(@Param(value = "wash", expander = PathValue.class) String wash,
      CallOptions options);

  /**
   * Like {@link #getWash(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Wash>> getWashWithResponse(String wash) {
    return getWashWithResponse(wash, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #getWash(String)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine(
      value = "GET /v1/washes/{wash}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Wash>> getWashWithResponse(
      @Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * Calls {@link #getWash(String)} until the result is there.
   */
  default CompletableFuture<Wash> awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   */
  default CompletableFuture<Wash> awaitWash(String wash, Polling polling) {
    return polling.awaitFuture("getWash", () -> getWash(wash), Optional::of, response ->
        Polling.isOneOf(response.drum().state(), "done", "torn"));
  }

  /**
   * <code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  default CompletableFuture<Optional<Wash>> fetchIroning(String ironing) {
    return fetchIroning(ironing, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #fetchIroning(String)}, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/ironings/{ironing}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Optional<Wash>> fetchIroning(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * Like {@link #fetchIroning(String)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Optional<Wash>>> fetchIroningWithResponse(String ironing) {
    return fetchIroningWithResponse(ironing, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #fetchIroning(String)}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine(
      value = "GET /v1/ironings/{ironing}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Optional<Wash>>> fetchIroningWithResponse(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   */
  default CompletableFuture<Wash> awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   */
  default CompletableFuture<Wash> awaitIroning(String ironing, Polling polling) {
    return polling.awaitFuture("fetchIroning", () -> fetchIroning(ironing), Function.identity(),
        response -> true);
  }
}
