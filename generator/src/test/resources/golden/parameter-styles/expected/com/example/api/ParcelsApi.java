package com.example.api;

import com.example.model.SearchByExampleRequest;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface ParcelsApi {
  /**
   * List parcels.
   *
   * <p><code>GET /v1/parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default List<String> listParcels() {
    return listParcels(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  default List<String> listParcels(ListParcelsParams params) {
    return listParcels(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  default List<String> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * Like {@link #listParcels()}, with options for this call.
   */
  default List<String> listParcels(CallOptions options) {
    return listParcels(ListParcelsParams.builder().build(), options);
  }

  /**
   * Like {@link #listParcels()}, with parameters and options for this call.
   */
  default List<String> listParcels(ListParcelsParams params, CallOptions options) {
    return listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with all arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  List<String> listParcels(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  default ApiResponse<List<String>> listParcelsWithResponse() {
    return listParcelsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and parameters.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(ListParcelsParams params) {
    return listParcelsWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and options for this
   * call.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(CallOptions options) {
    return listParcelsWithResponse(ListParcelsParams.builder().build(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response, parameters and options
   * for this call.
   */
  default ApiResponse<List<String>> listParcelsWithResponse(ListParcelsParams params,
      CallOptions options) {
    return listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and all arguments in
   * the form in which Feign takes them.
   */
  @RequestLine("GET /v1/parcels")
  @Headers("Accept: application/json")
  ApiResponse<List<String>> listParcelsWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * <code>GET /v1/search</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default Map<String, Long> search(SearchParams params) {
    return search(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  default Map<String, Long> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return search(builder.build());
  }

  /**
   * Like {@link #search(SearchParams)}, with parameters and options for this call.
   */
  default Map<String, Long> search(SearchParams params, CallOptions options) {
    return search(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with all arguments in the form in which Feign takes
   * them.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  Map<String, Long> search(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and parameters.
   */
  default ApiResponse<Map<String, Long>> searchWithResponse(SearchParams params) {
    return searchWithResponse(params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response, parameters and
   * options for this call.
   */
  default ApiResponse<Map<String, Long>> searchWithResponse(SearchParams params,
      CallOptions options) {
    return searchWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and all
   * arguments in the form in which Feign takes them.
   */
  @RequestLine("GET /v1/search")
  @Headers("Accept: application/json")
  ApiResponse<Map<String, Long>> searchWithResponse(@QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * <code>POST /v1/search</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default List<String> searchByExample(SearchByExampleRequest request) {
    return searchByExample(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters.
   */
  default List<String> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return searchByExample(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  default List<String> searchByExample(Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExample(builder.build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with options for this call.
   */
  default List<String> searchByExample(SearchByExampleRequest request, CallOptions options) {
    return searchByExample(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters and options for this
   * call.
   */
  default List<String> searchByExample(SearchByExampleRequest request, SearchByExampleParams params,
      CallOptions options) {
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
  List<String> searchByExample(SearchByExampleRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request) {
    return searchByExampleWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and parameters.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return searchByExampleWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and options for this call.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      CallOptions options) {
    return searchByExampleWithResponse(request, SearchByExampleParams.builder().build(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response, parameters and options for this call.
   */
  default ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      SearchByExampleParams params, CallOptions options) {
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
  ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
