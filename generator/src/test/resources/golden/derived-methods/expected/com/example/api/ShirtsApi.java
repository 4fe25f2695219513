package com.example.api;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.Paged;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import io.github.xaifeign.runtime.feign.Poller;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ShirtsApi {
  private final ShirtsFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ShirtsApi(ShirtsFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private ShirtsApi(ShirtsFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public ShirtsApi withOptions(CallOptions options) {
    return new ShirtsApi(feign, options);
  }

  /**
   * <code>GET /v1/shirts</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public ShirtPage listShirts() {
    return listShirts(ListShirtsParams.builder().build());
  }

  /**
   * Like {@link #listShirts()}, with parameters.
   */
  public ShirtPage listShirts(ListShirtsParams params) {
    return feign.listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with a builder to fill.
   */
  public ShirtPage listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response.
   */
  public ApiResponse<ShirtPage> listShirtsWithResponse() {
    return listShirtsWithResponse(ListShirtsParams.builder().build());
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and parameters.
   */
  public ApiResponse<ShirtPage> listShirtsWithResponse(ListShirtsParams params) {
    return feign.listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and a builder to fill.
   */
  public ApiResponse<ShirtPage> listShirtsWithResponse(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirtsWithResponse(builder.build());
  }

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  public Paged<ShirtPage, String> listShirtsAll() {
    return listShirtsAll(ListShirtsParams.builder().build());
  }

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  public Paged<ShirtPage, String> listShirtsAll(ListShirtsParams params) {
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
  public SockPage listSocks(String basket) {
    return listSocks(basket, ListSocksParams.builder().build());
  }

  /**
   * Like {@link #listSocks(String)}, with parameters.
   */
  public SockPage listSocks(String basket, ListSocksParams params) {
    return feign.listSocks(Preconditions.notNull("basket", basket), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with a builder to fill.
   */
  public SockPage listSocks(String basket, Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response.
   */
  public ApiResponse<SockPage> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build());
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and parameters.
   */
  public ApiResponse<SockPage> listSocksWithResponse(String basket, ListSocksParams params) {
    return feign.listSocksWithResponse(Preconditions.notNull("basket", basket), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and a builder to
   * fill.
   */
  public ApiResponse<SockPage> listSocksWithResponse(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocksWithResponse(basket, builder.build());
  }

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  public Paged<SockPage, Integer> listSocksAll(String basket) {
    return listSocksAll(basket, ListSocksParams.builder().build());
  }

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  public Paged<SockPage, Integer> listSocksAll(String basket, ListSocksParams params) {
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
  public Wash getWash(String wash) {
    return feign.getWash(Preconditions.notNull("wash", wash), options);
  }

  /**
   * Like {@link #getWash(String)}, with status and headers of the response.
   */
  public ApiResponse<Wash> getWashWithResponse(String wash) {
    return feign.getWashWithResponse(Preconditions.notNull("wash", wash), options);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitWash(String wash, Polling polling) {
    return new Poller(polling).await("getWash", "GET /v1/washes/{wash}", () -> getWash(wash),
        Optional::of, response -> Poller.isOneOf(response.drum().state(), "done", "torn"));
  }

  /**
   * <code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return the response, or empty if it has no content
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Optional<Wash> fetchIroning(String ironing) {
    return feign.fetchIroning(Preconditions.notNull("ironing", ironing), options);
  }

  /**
   * Like {@link #fetchIroning(String)}, with status and headers of the response.
   */
  public ApiResponse<Optional<Wash>> fetchIroningWithResponse(String ironing) {
    return feign.fetchIroningWithResponse(Preconditions.notNull("ironing", ironing), options);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitIroning(String ironing, Polling polling) {
    return new Poller(polling).await("fetchIroning", "GET /v1/ironings/{ironing}",
        () -> fetchIroning(ironing), Function.identity(), response -> true);
  }
}
