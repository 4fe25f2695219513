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
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface ParcelsApi {
  /**
   * List parcels.
   *
   * <p><code>GET /v1/parcels</code>
   */
  default List<String> listParcels() {
    return listParcels(CallOptions.DEFAULT);
  }

  /**
   * As <code>listParcels</code>, with parameters.
   */
  default List<String> listParcels(ListParcelsParams params) {
    return listParcels(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listParcels</code>, with a builder to fill.
   */
  default List<String> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * As <code>listParcels</code>, with options for this call.
   */
  default List<String> listParcels(CallOptions options) {
    return listParcels(ListParcelsParams.builder().build(), options);
  }

  /**
   * As <code>listParcels</code>, with parameters and options for this call.
   */
  default List<String> listParcels(ListParcelsParams params, CallOptions options) {
    return listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listParcels</code> lead to.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  List<String> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>listParcels</code>, with status and headers of the reply.
   */
  default ApiResponse<List<String>> listParcelsWithResponse() {
    return listParcelsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As <code>listParcels</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(ListParcelsParams params) {
    return listParcelsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>listParcels</code>, with status and headers of the reply and options for this call.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(CallOptions options) {
    return listParcelsWithResponse(ListParcelsParams.builder().build(), options);
  }

  /**
   * As <code>listParcels</code>, with status and headers of the reply, parameters and options
   * for this call.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(ListParcelsParams params,
      CallOptions options) {
    return listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>listParcelsWithResponse</code> lead to.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  ApiResponse<List<String>> listParcelsWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Calls <code>search</code>.
   *
   * <p><code>GET /v1/search</code>
   */
  default Map<String, Long> search(SearchParams params) {
    return search(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>search</code>, with a builder to fill.
   */
  default Map<String, Long> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return search(builder.build());
  }

  /**
   * As <code>search</code>, with parameters and options for this call.
   */
  default Map<String, Long> search(SearchParams params, CallOptions options) {
    return search(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>search</code> lead to.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  Map<String, Long> search(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>search</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<Map<String, Long>> searchWithResponse(SearchParams params) {
    return searchWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * As <code>search</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default ApiResponse<Map<String, Long>> searchWithResponse(SearchParams params,
      CallOptions options) {
    return searchWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>searchWithResponse</code> lead to.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  ApiResponse<Map<String, Long>> searchWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Calls <code>searchByExample</code>.
   *
   * <p><code>POST /v1/search</code>
   */
  default List<String> searchByExample(SearchByExampleRequest request) {
    return searchByExample(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>searchByExample</code>, with parameters.
   */
  default List<String> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return searchByExample(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>searchByExample</code>, with a builder to fill.
   */
  default List<String> searchByExample(Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExample(builder.build());
  }

  /**
   * As <code>searchByExample</code>, with options for this call.
   */
  default List<String> searchByExample(SearchByExampleRequest request, CallOptions options) {
    return searchByExample(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * As <code>searchByExample</code>, with parameters and options for this call.
   */
  default List<String> searchByExample(SearchByExampleRequest request, SearchByExampleParams params,
      CallOptions options) {
    return searchByExample(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>searchByExample</code> lead to.
   */
  @RequestLine("POST /v1/search")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  List<String> searchByExample(SearchByExampleRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>searchByExample</code>, with status and headers of the reply.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request) {
    return searchByExampleWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>searchByExample</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return searchByExampleWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>searchByExample</code>, with status and headers of the reply and options for this
   * call.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      CallOptions options) {
    return searchByExampleWithResponse(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * As <code>searchByExample</code>, with status and headers of the reply, parameters and
   * options for this call.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      SearchByExampleParams params, CallOptions options) {
    return searchByExampleWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>searchByExampleWithResponse</code> lead to.
   */
  @RequestLine("POST /v1/search")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
