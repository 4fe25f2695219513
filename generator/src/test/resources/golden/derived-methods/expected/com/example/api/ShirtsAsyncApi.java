package com.example.api;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.feign.Poller;
import io.github.xaifeign.runtime.json.Preconditions;
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
public class ShirtsAsyncApi {
  private final ShirtsAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ShirtsAsyncApi(ShirtsAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private ShirtsAsyncApi(ShirtsAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public ShirtsAsyncApi withOptions(CallOptions options) {
    return new ShirtsAsyncApi(feign, options);
  }

  /**
   * <code>GET /v1/shirts</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<ShirtPage> listShirts() {
    return listShirts(ListShirtsParams.builder().build());
  }

  /**
   * Like {@link #listShirts()}, with parameters.
   */
  public CompletableFuture<ShirtPage> listShirts(ListShirtsParams params) {
    return feign.listShirts(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with a builder to fill.
   */
  public CompletableFuture<ShirtPage> listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirts(builder.build());
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse() {
    return listShirtsWithResponse(ListShirtsParams.builder().build());
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(ListShirtsParams params) {
    return feign.listShirtsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listShirts()}, with status and headers of the response and a builder to fill.
   */
  public CompletableFuture<ApiResponse<ShirtPage>> listShirtsWithResponse(
      Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    params.accept(builder);
    return listShirtsWithResponse(builder.build());
  }

  /**
   * <code>GET /v1/baskets/&#123;basket&#125;/socks</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<SockPage> listSocks(String basket) {
    return listSocks(basket, ListSocksParams.builder().build());
  }

  /**
   * Like {@link #listSocks(String)}, with parameters.
   */
  public CompletableFuture<SockPage> listSocks(String basket, ListSocksParams params) {
    return feign.listSocks(Preconditions.notNull("basket", basket), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with a builder to fill.
   */
  public CompletableFuture<SockPage> listSocks(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket) {
    return listSocksWithResponse(basket, ListSocksParams.builder().build());
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      ListSocksParams params) {
    return feign.listSocksWithResponse(Preconditions.notNull("basket", basket), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #listSocks(String)}, with status and headers of the response and a builder to
   * fill.
   */
  public CompletableFuture<ApiResponse<SockPage>> listSocksWithResponse(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    params.accept(builder);
    return listSocksWithResponse(basket, builder.build());
  }

  /**
   * <code>GET /v1/washes/&#123;wash&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Wash> getWash(String wash) {
    return feign.getWash(Preconditions.notNull("wash", wash), options);
  }

  /**
   * Like {@link #getWash(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Wash>> getWashWithResponse(String wash) {
    return feign.getWashWithResponse(Preconditions.notNull("wash", wash), options);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   */
  public CompletableFuture<Wash> awaitWash(String wash) {
    return awaitWash(wash, Polling.DEFAULT);
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   */
  public CompletableFuture<Wash> awaitWash(String wash, Polling polling) {
    return new Poller(polling).awaitFuture("getWash", "GET /v1/washes/{wash}", () -> getWash(wash),
        Optional::of, response -> Poller.isOneOf(response.drum().state(), "done", "torn"));
  }

  /**
   * <code>GET /v1/ironings/&#123;ironing&#125;</code>
   *
   * @return a future of the response, or empty if it has no content
   */
  public CompletableFuture<Optional<Wash>> fetchIroning(String ironing) {
    return feign.fetchIroning(Preconditions.notNull("ironing", ironing), options);
  }

  /**
   * Like {@link #fetchIroning(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Optional<Wash>>> fetchIroningWithResponse(String ironing) {
    return feign.fetchIroningWithResponse(Preconditions.notNull("ironing", ironing), options);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   */
  public CompletableFuture<Wash> awaitIroning(String ironing) {
    return awaitIroning(ironing, Polling.DEFAULT);
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   */
  public CompletableFuture<Wash> awaitIroning(String ironing, Polling polling) {
    return new Poller(polling).awaitFuture("fetchIroning", "GET /v1/ironings/{ironing}",
        () -> fetchIroning(ironing), Function.identity(), response -> true);
  }
}
