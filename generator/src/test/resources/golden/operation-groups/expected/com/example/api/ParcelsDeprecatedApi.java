package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The deprecated operations of {@link ParcelsApi}, which inherits them.
 */
@Generated("feign-javapoet")
public abstract class ParcelsDeprecatedApi extends SyncOperations<ParcelsApi> {
  private final ParcelsFeignApi feign;

  private final CallScope scope;

  ParcelsDeprecatedApi(ParcelsFeignApi feign, CallScope scope,
      Function<CallScope, ParcelsApi> views) {
    super(scope, views);
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public Parcel sendParcel(Parcel request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.sendParcel(request, scope.options()));
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with a builder to fill.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public Parcel sendParcel(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    Preconditions.notNull("request", request).accept(builder);
    return sendParcel(builder.build());
  }
}
