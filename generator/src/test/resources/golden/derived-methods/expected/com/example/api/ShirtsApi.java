package com.example.api;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.Paged;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.Poller;
import io.github.xaifeign.runtime.feign.SyncOperations;
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
public class ShirtsApi extends SyncOperations<ShirtsApi> {
  private final ShirtsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ShirtsApi(ShirtsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ShirtsApi(ShirtsFeignApi feign, CallScope scope) {
    super(scope, other -> new ShirtsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
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
    Preconditions.notNull("params", params);
    return scope.body(feign.listSocks(Preconditions.notNull("basket", basket), params.queryMap(),
        params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listSocks(String)}, with a builder to fill.
   */
  public SockPage listSocks(String basket, Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listSocks(basket, builder.build());
  }

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  public Paged<SockPage, Integer> listSocksAll(String basket) {
    return listSocksAll(basket, params -> {});
  }

  /**
   * Goes through the entries of all pages of {@link #listSocks(String)}. A page is fetched when
   * its first entry is asked for.
   */
  public Paged<SockPage, Integer> listSocksAll(String basket,
      Consumer<ListSocksParams.Builder> params) {
    var builder = ListSocksParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    var first = builder.build();
    return new Paged<>(
        token -> listSocks(basket, token == null ? first : first.toBuilder().after(token).build()),
        page -> page.data(),
        page -> !page.hasMore() ? Optional.empty() : Optional.of(page.lastId()));
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
    return scope.body(feign.fetchIroning(Preconditions.notNull("ironing", ironing),
        scope.options()));
  }

  /**
   * Calls {@link #fetchIroning(String)} until the result is there.
   *
   * <p>How often and how long it asks is an option: {@link CallOptions#polling(Polling)}.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitIroning(String ironing) {
    return new Poller(scope.polling()).await("fetchIroning", "GET /v1/ironings/{ironing}",
        () -> fetchIroning(ironing), Function.identity(), response -> true);
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
    Preconditions.notNull("params", params);
    return scope.body(feign.listShirts(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listShirts()}, with a builder to fill.
   */
  public ShirtPage listShirts(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listShirts(builder.build());
  }

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  public Paged<ShirtPage, String> listShirtsAll() {
    return listShirtsAll(params -> {});
  }

  /**
   * Goes through the entries of all pages of {@link #listShirts()}. A page is fetched when its
   * first entry is asked for.
   */
  public Paged<ShirtPage, String> listShirtsAll(Consumer<ListShirtsParams.Builder> params) {
    var builder = ListShirtsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    var first = builder.build();
    return new Paged<>(
        token -> listShirts(token == null ? first : first.toBuilder().page(token).build()),
        page -> page.shirts().orElse(List.of()),
        page -> page.shirts().orElse(List.of()).size() < first.limit().orElse(50) ? Optional.empty()
            : page.nextPage());
  }

  /**
   * <code>GET /v1/washes/&#123;wash&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Wash getWash(String wash) {
    return scope.body(feign.getWash(Preconditions.notNull("wash", wash), scope.options()));
  }

  /**
   * Calls {@link #getWash(String)} until the result is there.
   *
   * <p>How often and how long it asks is an option: {@link CallOptions#polling(Polling)}.
   *
   * @throws PollingTimeoutException if the result is not there in time
   */
  public Wash awaitWash(String wash) {
    return new Poller(scope.polling()).await("getWash", "GET /v1/washes/{wash}",
        () -> getWash(wash), Optional::of, response -> Poller.isOneOf(response.drum().state(),
        "done", "torn"));
  }
}
