package com.example.api;

import com.example.model.SearchByExampleRequest;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
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
public interface ParcelsAsyncApi {
  /**
   * List parcels.
   *
   * <p><code>GET /v1/parcels</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<List<String>> listParcels() {
    return listParcels(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  default CompletableFuture<List<String>> listParcels(ListParcelsParams params) {
    return listParcels(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  default CompletableFuture<List<String>> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * Like {@link #listParcels()}, with options for this call.
   */
  default CompletableFuture<List<String>> listParcels(CallOptions options) {
    return listParcels(ListParcelsParams.builder().build(), options);
  }

  /**
   * Like {@link #listParcels()}, with parameters and options for this call.
   */
  default CompletableFuture<List<String>> listParcels(ListParcelsParams params,
      CallOptions options) {
    return listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with all arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  CompletableFuture<List<String>> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse() {
    return listParcelsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and parameters.
   */
  default CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      ListParcelsParams params) {
    return listParcelsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and options for this
   * call.
   */
  default CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      CallOptions options) {
    return listParcelsWithResponse(ListParcelsParams.builder().build(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response, parameters and options
   * for this call.
   */
  default CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      ListParcelsParams params, CallOptions options) {
    return listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and all arguments in
   * the form in which Feign takes them.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<List<String>>> listParcelsWithResponse(
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>GET /v1/search</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Map<String, Long>> search(SearchParams params) {
    return search(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  default CompletableFuture<Map<String, Long>> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return search(builder.build());
  }

  /**
   * Like {@link #search(SearchParams)}, with parameters and options for this call.
   */
  default CompletableFuture<Map<String, Long>> search(SearchParams params, CallOptions options) {
    return search(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with all arguments in the form in which Feign takes
   * them.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  CompletableFuture<Map<String, Long>> search(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and parameters.
   */
  default CompletableFuture<ApiResponse<Map<String, Long>>> searchWithResponse(
      SearchParams params) {
    return searchWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response, parameters and
   * options for this call.
   */
  default CompletableFuture<ApiResponse<Map<String, Long>>> searchWithResponse(SearchParams params,
      CallOptions options) {
    return searchWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and all
   * arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  CompletableFuture<ApiResponse<Map<String, Long>>> searchWithResponse(
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>POST /v1/search</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request) {
    return searchByExample(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters.
   */
  default CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return searchByExample(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  default CompletableFuture<List<String>> searchByExample(
      Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExample(builder.build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with options for this call.
   */
  default CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request,
      CallOptions options) {
    return searchByExample(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters and options for this
   * call.
   */
  default CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params, CallOptions options) {
    return searchByExample(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with all arguments in the form in
   * which Feign takes them.
   */
  @RequestLine("POST /v1/search")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<List<String>> searchByExample(SearchByExampleRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response.
   */
  default CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request) {
    return searchByExampleWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and parameters.
   */
  default CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request, SearchByExampleParams params) {
    return searchByExampleWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and options for this call.
   */
  default CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request, CallOptions options) {
    return searchByExampleWithResponse(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response, parameters and options for this call.
   */
  default CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request, SearchByExampleParams params, CallOptions options) {
    return searchByExampleWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and all arguments in the form in which Feign takes them.
   */
  @RequestLine("POST /v1/search")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<List<String>>> searchByExampleWithResponse(
      SearchByExampleRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);
}
