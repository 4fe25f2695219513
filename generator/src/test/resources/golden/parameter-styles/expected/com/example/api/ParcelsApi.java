package com.example.api;

import com.example.model.SearchByExampleRequest;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsApi {
  private final ParcelsFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsApi(ParcelsFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private ParcelsApi(ParcelsFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public ParcelsApi withOptions(CallOptions options) {
    return new ParcelsApi(feign, options);
  }

  /**
   * List parcels.
   *
   * <p><code>GET /v1/parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<String> listParcels() {
    return listParcels(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  public List<String> listParcels(ListParcelsParams params) {
    return feign.listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public List<String> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  public ApiResponse<List<String>> listParcelsWithResponse() {
    return listParcelsWithResponse(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and parameters.
   */
  public ApiResponse<List<String>> listParcelsWithResponse(ListParcelsParams params) {
    return feign.listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and a builder to fill.
   */
  public ApiResponse<List<String>> listParcelsWithResponse(
      Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcelsWithResponse(builder.build());
  }

  /**
   * <code>GET /v1/search</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Map<String, Long> search(SearchParams params) {
    return feign.search(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  public Map<String, Long> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return search(builder.build());
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and parameters.
   */
  public ApiResponse<Map<String, Long>> searchWithResponse(SearchParams params) {
    return feign.searchWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #search(SearchParams)}, with status and headers of the response and a builder to
   * fill.
   */
  public ApiResponse<Map<String, Long>> searchWithResponse(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    params.accept(builder);
    return searchWithResponse(builder.build());
  }

  /**
   * <code>POST /v1/search</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<String> searchByExample(SearchByExampleRequest request) {
    return searchByExample(request, SearchByExampleParams.builder().build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with parameters.
   */
  public List<String> searchByExample(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return feign.searchByExample(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  public List<String> searchByExample(Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExample(builder.build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response.
   */
  public ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request) {
    return searchByExampleWithResponse(request, SearchByExampleParams.builder().build());
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and parameters.
   */
  public ApiResponse<List<String>> searchByExampleWithResponse(SearchByExampleRequest request,
      SearchByExampleParams params) {
    return feign.searchByExampleWithResponse(request, params.queryMap(), params.headerMap(),
        options);
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with status and headers of the
   * response and a builder to fill.
   */
  public ApiResponse<List<String>> searchByExampleWithResponse(
      Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    request.accept(builder);
    return searchByExampleWithResponse(builder.build());
  }
}
