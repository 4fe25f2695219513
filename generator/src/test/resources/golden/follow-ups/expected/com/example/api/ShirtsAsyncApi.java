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
 * Operations of one group.
 *
 * <p>A method returns at once; its future fails when there is no reply.
 */
@Generated("feign-javapoet")
public interface ShirtsAsyncApi {
  /**
   * Calls <code>listShirts</code>.
   *
   * <p><code>GET /v1/shirts</code>
   */
  default CompletableFuture<ShirtPage> listShirts() {
    return listShirts(CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with parameters.
   */
  default CompletableFuture<ShirtPage> listShirts(ListShirtsParams params) {
    return listShirts(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with a builder to fill.
   */
  default CompletableFuture<ShirtPage> listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * As <code>listShirts</code>, with options for this call.
   */
  default CompletableFuture<ShirtPage> listShirts(CallOptions options) {
    return listShirts(ListShirtsParams.builder().build(), options);
  }

  /**
   * As <code>listShirts</code>, with parameters and options for this call.
   */
  default CompletableFuture<ShirtPage> listShirts(ListShirtsParams params, CallOptions options) {
    return listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listShirts</code> lead to.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  CompletableFuture<ShirtPage> listShirts(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>listShirts</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse() {
    return listShirtsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply and parameters.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(
      ListShirtsParams params) {
    return listShirtsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply and options for this call.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(CallOptions options) {
    return listShirtsWithResponse(ListShirtsParams.builder().build(), options);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(ListShirtsParams params,
      CallOptions options) {
    return listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listShirtsWithResponse</code> lead to.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Calls <code>listSocks</code>.
   *
   * <p><code>GET /v1/baskets/&#123;basket&#125;/socks</code>
   */
  default CompletableFuture<SockPage> listSocks(String basket) {
    return listSocks(basket, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with parameters.
   */
  default CompletableFuture<SockPage> listSocks(String basket, ListSocksParams params) {
    return listSocks(basket, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with a builder to fill.
   */
  default CompletableFuture<SockPage> listSocks(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * As <code>listSocks</code>, with options for this call.
   */
  default CompletableFuture<SockPage> listSocks(String basket, CallOptions options) {
    return listSocks(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * As <code>listSocks</code>, with parameters and options for this call.
   */
  default CompletableFuture<SockPage> listSocks(String basket, ListSocksParams params,
      CallOptions options) {
    return listSocks(basket, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listSocks</code> lead to.
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
   * As <code>listSocks</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply and parameters.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      ListSocksParams params) {
    return listSocksWithResponse(basket, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply and options for this call.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      CallOptions options) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      ListSocksParams params, CallOptions options) {
    return listSocksWithResponse(basket, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listSocksWithResponse</code> lead to.
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
   * Calls <code>getWash</code>.
   *
   * <p><code>GET /v1/washes/&#123;wash&#125;</code>
   */
  default CompletableFuture<Wash> getWash(String wash) {
    return getWash(wash, CallOptions.DEFAULT);
  }

  /**
   * As <code>getWash</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/washes/{wash}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Wash> getWash(@Param(value = "wash", expander = PathValue.class) String wash,
      CallOptions options);

  /**
   * As <code>getWash</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Wash>> getWashWithResponse(String wash) {
    return getWashWithResponse(wash, CallOptions.DEFAULT);
  }

  /**
   * As <code>getWash</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "GET /v1/washes/{wash}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Wash>> getWashWithResponse(
      @Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * Calls <code>getWash</code> until the result is there, as often and as long as {@code
   * Polling.DEFAULT} says.
   */
  default CompletableFuture<Wash> awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls <code>getWash</code> until the result is there.
   */
  default CompletableFuture<Wash> awaitWash(String wash, Polling polling) {
    return polling.awaitFuture("getWash", () -> getWash(wash), Optional::of,
        reply -> Polling.isOneOf(reply.drum().state(), "done", "torn"));
  }

  /**
   * Calls <code>fetchIroning</code>.
   *
   * <p><code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return the reply; empty when the server answers without one
   */
  default CompletableFuture<Optional<Wash>> fetchIroning(String ironing) {
    return fetchIroning(ironing, CallOptions.DEFAULT);
  }

  /**
   * As <code>fetchIroning</code>, with options for this call.
   */
  @RequestLine(
      value = "GET /v1/ironings/{ironing}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<Optional<Wash>> fetchIroning(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * As <code>fetchIroning</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Optional<Wash>>> fetchIroningWithResponse(String ironing) {
    return fetchIroningWithResponse(ironing, CallOptions.DEFAULT);
  }

  /**
   * As <code>fetchIroning</code>, with status and headers of the reply and options for this
   * call.
   */
  @RequestLine(
      value = "GET /v1/ironings/{ironing}",
      decodeSlash = false
  )
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Optional<Wash>>> fetchIroningWithResponse(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * Calls <code>fetchIroning</code> until the result is there, as often and as long as {@code
   * Polling.DEFAULT} says.
   */
  default CompletableFuture<Wash> awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls <code>fetchIroning</code> until the result is there.
   */
  default CompletableFuture<Wash> awaitIroning(String ironing, Polling polling) {
    return polling.awaitFuture("fetchIroning", () -> fetchIroning(ironing), Function.identity(),
        reply -> true);
  }
}
