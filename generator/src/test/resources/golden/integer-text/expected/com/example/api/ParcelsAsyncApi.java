package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
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
   * <code>GET /parcels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Parcel> listParcels() {
    return listParcels(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  public CompletableFuture<Parcel> listParcels(ListParcelsParams params) {
    return feign.listParcels(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public CompletableFuture<Parcel> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcels(builder.build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Parcel>> listParcelsWithResponse() {
    return listParcelsWithResponse(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<Parcel>> listParcelsWithResponse(ListParcelsParams params) {
    return feign.listParcelsWithResponse(params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response and a builder to fill.
   */
  public CompletableFuture<ApiResponse<Parcel>> listParcelsWithResponse(
      Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    params.accept(builder);
    return listParcelsWithResponse(builder.build());
  }
}
