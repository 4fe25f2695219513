package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
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
   * <code>GET /parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Parcel listParcels() {
    return listParcels(ListParcelsParams.builder().build());
  }

  /**
   * Like {@link #listParcels()}, with parameters.
   */
  public Parcel listParcels(ListParcelsParams params) {
    Preconditions.notNull("params", params);
    return scope.body(feign.listParcels(params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #listParcels()}, with a builder to fill.
   */
  public Parcel listParcels(Consumer<ListParcelsParams.Builder> params) {
    var builder = ListParcelsParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return listParcels(builder.build());
  }
}
