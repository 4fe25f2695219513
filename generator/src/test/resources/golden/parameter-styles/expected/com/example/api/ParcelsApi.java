package com.example.api;

import com.example.model.SearchByExampleRequest;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class ParcelsApi extends SyncOperations<ParcelsApi> {
  private final ParcelsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public ParcelsApi(ParcelsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  ParcelsApi(ParcelsFeignApi feign, CallScope scope) {
    super(scope, other -> new ParcelsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
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
    Preconditions.notNull("params", params);
    return scope.body(feign.listParcels(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public List<String> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listParcels(builder.build());
  }

  /**
   * <code>GET /v1/search</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Map<String, Long> search(SearchParams params) {
    Preconditions.notNull("params", params);
    return scope.body(feign.search(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #search(SearchParams)}, with a builder to fill.
   */
  public Map<String, Long> search(Consumer<SearchParams.Builder> params) {
    var builder = SearchParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return search(builder.build());
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
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.searchByExample(request, params.queryMap(), params.headerMap(),
        scope.options()));
  }

  /**
   * Like {@link #searchByExample(SearchByExampleRequest)}, with a builder to fill.
   */
  public List<String> searchByExample(Consumer<SearchByExampleRequest.Builder> request) {
    var builder = SearchByExampleRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return searchByExample(builder.build());
  }
}
