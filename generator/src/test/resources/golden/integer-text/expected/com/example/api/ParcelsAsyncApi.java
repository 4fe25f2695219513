package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
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
    Preconditions.notNull("params", params);
    return scope.body(feign.listParcels(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public CompletableFuture<Parcel> listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listParcels(builder.build());
  }
}
