package com.example.api;

import com.example.model.SearchByExampleRequest;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * ParcelsApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class ParcelsAsyncApi extends AsyncOperations<ParcelsAsyncApi> {
  private final ParcelsAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsAsyncApi(ParcelsAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsAsyncApi(ParcelsAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * List parcels.
   *
   * <p><code>GET /v1/parcels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> listParcels() {
    return listParcels(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  public CompletableFuture<List<String>> listParcels(ListParcelsParams params) {
    Preconditions.notNull("params", params);
    return scope.body(feign.listParcels(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public CompletableFuture<List<String>> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listParcels(builder.build());
  }

  /**
   * <code>GET /v1/search</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Map<String, Long>> search(SearchParams params) {
    Preconditions.notNull("params", params);
    return scope.body(feign.search(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  public CompletableFuture<Map<String, Long>> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return search(builder.build());
  }

  /**
   * <code>POST /v1/search</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request) {
    return searchByExample(request, SearchByExampleParams.builder().build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters.
   */
  public CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.searchByExample(request, params.queryMap(), params.headerMap(),
        scope.options()));
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  public CompletableFuture<List<String>> searchByExample(
      Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return searchByExample(builder.build());
  }
}
