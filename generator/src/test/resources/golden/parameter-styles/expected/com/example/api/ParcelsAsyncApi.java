package com.example.api;

import com.example.model.SearchByExampleRequest;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
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
public class ParcelsAsyncApi {
  private final ParcelsAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsAsyncApi(ParcelsAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private ParcelsAsyncApi(ParcelsAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public ParcelsAsyncApi withOptions(CallOptions options) {
    return new ParcelsAsyncApi(feign, options);
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
    return feign.listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public CompletableFuture<List<String>> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse() {
    return listParcelsWithResponse(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      ListParcelsParams params) {
    return feign.listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and a builder to fill.
   */
  public CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcelsWithResponse(builder.build());
  }

  /**
   * <code>GET /v1/search</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Map<String, Long>> search(SearchParams params) {
    return feign.search(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  public CompletableFuture<Map<String, Long>> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return search(builder.build());
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<Map<String, Long>>> searchWithResponse(SearchParams params) {
    return feign.searchWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and a builder to
   * fill.
   */
  public CompletableFuture<ApiResponse<Map<String, Long>>> searchWithResponse(
      Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return searchWithResponse(builder.build());
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
    return feign.searchByExample(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  public CompletableFuture<List<String>> searchByExample(
      Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExample(builder.build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response.
   */
  public CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request) {
    return searchByExampleWithResponse(request, SearchByExampleParams.builder().build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and parameters.
   */
  public CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request, SearchByExampleParams params) {
    return feign.searchByExampleWithResponse(request, params.queryMap(), params.headerMap(),
        options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and a builder to fill.
   */
  public CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExampleWithResponse(builder.build());
  }
}
