package com.example.api;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.Paged;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface ShirtsApi {
  /**
   * <code>GET /v1/shirts</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default ShirtPage listShirts() {
    return listShirts(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with parameters.
   */
  default ShirtPage listShirts(ListShirtsParams params) {
    return listShirts(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with a builder to fill.
   */
  default ShirtPage listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * Like {@link #listShirts()}, with options for this call.
   */
  default ShirtPage listShirts(CallOptions options) {
    return listShirts(ListShirtsParams.builder().build(), options);
  }

  /**
   * Like {@link #listShirts()}, with parameters and options for this call.
   */
  default ShirtPage listShirts(ListShirtsParams params, CallOptions options) {
    return listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with all arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  ShirtPage listShirts(@QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Like {@link #listShirts()}, with status and headers of the response.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse() {
    return listShirtsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and parameters.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(ListShirtsParams params) {
    return listShirtsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and options for this
   * call.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(CallOptions options) {
    return listShirtsWithResponse(ListShirtsParams.builder().build(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response, parameters and options
   * for this call.
   */
  default ApiResponse<ShirtPage> listShirtsWithResponse(ListShirtsParams params,
      CallOptions options) {
    return listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and all arguments in the
   * form in which Feign takes them.
   */
  @RequestLine("GET /v1/shirts")
  @Headers("Accept: application/json")
  ApiResponse<ShirtPage> listShirtsWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  default Paged<ShirtPage, String> listShirtsAll() {
    return listShirtsAll(ListShirtsParams.builder().build());
  }

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  default Paged<ShirtPage, String> listShirtsAll(ListShirtsParams params) {
    return new Paged<>(
        token -> listShirts(token == null ? params : params.toBuilder().page(token).build()),
        page -> page.shirts().orElse(List.of()),
        page -> page.shirts().orElse(List.of()).size() < params.limit().orElse(50)
            ? Optional.empty() : page.nextPage());
  }

  /**
   * <code>GET /v1/baskets/&#123;basket&#125;/socks</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default SockPage listSocks(String basket) {
    return listSocks(basket, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with parameters.
   */
  default SockPage listSocks(String basket, ListSocksParams params) {
    return listSocks(basket, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with a builder to fill.
   */
  default SockPage listSocks(String basket, Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * Like {@link #listSocks(String)}, with options for this call.
   */
  default SockPage listSocks(String basket, CallOptions options) {
    return listSocks(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with parameters and options for this call.
   */
  default SockPage listSocks(String basket, ListSocksParams params, CallOptions options) {
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
  SockPage listSocks(@Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and parameters.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, ListSocksParams params) {
    return listSocksWithResponse(basket, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and options for
   * this call.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, CallOptions options) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response, parameters and
   * options for this call.
   */
  default ApiResponse<SockPage> listSocksWithResponse(String basket, ListSocksParams params,
      CallOptions options) {
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
  ApiResponse<SockPage> listSocksWithResponse(
      @Param(value = "basket", expander = PathValue.class) String basket,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  default Paged<SockPage, Integer> listSocksAll(String basket) {
    return listSocksAll(basket, ListSocksParams.builder().build());
  }

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  default Paged<SockPage, Integer> listSocksAll(String basket, ListSocksParams params) {
    return new Paged<>(
        token -> listSocks(basket, token == null ? params
            : params.toBuilder().after(token).build()),
        page -> page.data(),
        page -> !page.hasMore() ? Optional.empty() : Optional.of(page.lastId()));
  }

  /**
   * <code>GET /v1/washes/&#123;wash&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default Wash getWash(String wash) {
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
  Wash getWash(@Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * Like {@link #getWash(String)}, with status and headers of the response.
   */
  default ApiResponse<Wash> getWashWithResponse(String wash) {
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
  ApiResponse<Wash> getWashWithResponse(
      @Param(value = "wash", expander = PathValue.class) String wash, CallOptions options);

  /**
   * Calls {@link #getWash(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  default Wash awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  default Wash awaitWash(String wash, Polling polling) {
    return polling.await("getWash", () -> getWash(wash), Optional::of, response ->
        Polling.isOneOf(response.drum().state(), "done", "torn"));
  }

  /**
   * <code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return the response, or empty if it has no content
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default Optional<Wash> fetchIroning(String ironing) {
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
  Optional<Wash> fetchIroning(@Param(value = "ironing", expander = PathValue.class) String ironing,
      CallOptions options);

  /**
   * Like {@link #fetchIroning(String)}, with status and headers of the response.
   */
  default ApiResponse<Optional<Wash>> fetchIroningWithResponse(String ironing) {
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
  ApiResponse<Optional<Wash>> fetchIroningWithResponse(
      @Param(value = "ironing", expander = PathValue.class) String ironing, CallOptions options);

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  default Wash awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  default Wash awaitIroning(String ironing, Polling polling) {
    return polling.await("fetchIroning", () -> fetchIroning(ironing), Function.identity(),
        response -> true);
  }
}
