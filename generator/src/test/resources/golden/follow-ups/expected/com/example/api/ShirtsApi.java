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
import io.github.xaifeign.runtime.Paged;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface ShirtsApi {
  /**
   * Calls <code>listShirts</code>.
   *
   * <p><code>GET /v1/shirts</code>
   */
  default ShirtPage listShirts() {
    return listShirts(CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with parameters.
   */
  default ShirtPage listShirts(ListShirtsParams params) {
    return listShirts(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with a builder to fill.
   */
  default ShirtPage listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * As <code>listShirts</code>, with options for this call.
   */
  default ShirtPage listShirts(CallOptions options) {
    return listShirts(ListShirtsParams.builder().build(), options);
  }

  /**
   * As <code>listShirts</code>, with parameters and options for this call.
   */
  default ShirtPage listShirts(ListShirtsParams params, CallOptions options) {
    return listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listShirts</code> lead to.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  ShirtPage listShirts(@QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * As <code>listShirts</code>, with status and headers of the reply.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse() {
    return listShirtsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(ListShirtsParams params) {
    return listShirtsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply and options for this call.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(CallOptions options) {
    return listShirtsWithResponse(ListShirtsParams.builder().build(), options);
  }

  /**
   * As <code>listShirts</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(ListShirtsParams params,
      CallOptions options) {
    return listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listShirtsWithResponse</code> lead to.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  ApiResponse<ShirtPage> listShirtsWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * The entries of all pages of <code>listShirts</code>, fetched as they are needed.
   */
  default Paged<ShirtPage, String> listShirtsAll() {
    return listShirtsAll(ListShirtsParams.builder().build());
  }

  /**
   * The entries of all pages of <code>listShirts</code>, fetched as they are needed, with
   * parameters.
   */
  default Paged<ShirtPage, String> listShirtsAll(ListShirtsParams params) {
    return new Paged<>(
        token -> listShirts(token == null ? params : params.toBuilder().page(token).build()),
        page -> page.shirts().orElse(List.of()),
        page -> page.shirts().orElse(List.of()).size() < params.limit().orElse(50)
            ? Optional.empty() : page.nextPage());
  }

  /**
   * Calls <code>listSocks</code>.
   *
   * <p><code>GET /v1/baskets/&#123;basket&#125;/socks</code>
   */
  default SockPage listSocks(String basket) {
    return listSocks(basket, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with parameters.
   */
  default SockPage listSocks(String basket, ListSocksParams params) {
    return listSocks(basket, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with a builder to fill.
   */
  default SockPage listSocks(String basket, Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * As <code>listSocks</code>, with options for this call.
   */
  default SockPage listSocks(String basket, CallOptions options) {
    return listSocks(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * As <code>listSocks</code>, with parameters and options for this call.
   */
  default SockPage listSocks(String basket, ListSocksParams params, CallOptions options) {
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
  SockPage listSocks(@Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * As <code>listSocks</code>, with status and headers of the reply.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, ListSocksParams params) {
    return listSocksWithResponse(basket, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply and options for this call.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, CallOptions options) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * As <code>listSocks</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, ListSocksParams params,
      CallOptions options) {
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
  ApiResponse<SockPage> listSocksWithResponse(
      @Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * The entries of all pages of <code>listSocks</code>, fetched as they are needed.
   */
  default Paged<SockPage, Integer> listSocksAll(String basket) {
    return listSocksAll(basket, ListSocksParams.builder().build());
  }

  /**
   * The entries of all pages of <code>listSocks</code>, fetched as they are needed, with
   * parameters.
   */
  default Paged<SockPage, Integer> listSocksAll(String basket, ListSocksParams params) {
    return new Paged<>(
        token -> listSocks(basket, token == null ? params : params.toBuilder().after(token).build()),
        page -> page.data(),
        page -> !page.hasMore() ? Optional.empty() : Optional.of(page.lastId()));
  }

  /**
   * Calls <code>getWash</code>.
   *
   * <p><code>GET /v1/washes/&#123;wash&#125;</code>
   */
  default Wash getWash(String wash) {
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
  Wash getWash(@Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * As <code>getWash</code>, with status and headers of the reply.
   */
  default ApiResponse<Wash> getWashWithResponse(String wash) {
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
  ApiResponse<Wash> getWashWithResponse(
      @Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * Calls <code>getWash</code> until the result is there, as often and as long as {@code
   * Polling.DEFAULT} says.
   */
  default Wash awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls <code>getWash</code> until the result is there.
   */
  default Wash awaitWash(String wash, Polling polling) {
    return polling.await("getWash", () -> getWash(wash), Optional::of,
        reply -> Polling.isOneOf(reply.drum().state(), "done", "torn"));
  }

  /**
   * Calls <code>fetchIroning</code>.
   *
   * <p><code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return the reply; empty when the server answers without one
   */
  default Optional<Wash> fetchIroning(String ironing) {
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
  Optional<Wash> fetchIroning(@Param(value = "ironing", expander = PathValue.class) String ironing,
      CallOptions options);

  /**
   * As <code>fetchIroning</code>, with status and headers of the reply.
   */
  default ApiResponse<Optional<Wash>> fetchIroningWithResponse(String ironing) {
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
  ApiResponse<Optional<Wash>> fetchIroningWithResponse(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * Calls <code>fetchIroning</code> until the result is there, as often and as long as {@code
   * Polling.DEFAULT} says.
   */
  default Wash awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls <code>fetchIroning</code> until the result is there.
   */
  default Wash awaitIroning(String ironing, Polling polling) {
    return polling.await("fetchIroning", () -> fetchIroning(ironing), Function.identity(),
        reply -> true);
  }
}
