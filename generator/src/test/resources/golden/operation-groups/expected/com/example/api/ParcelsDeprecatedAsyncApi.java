package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The deprecated operations of {@link ParcelsAsyncApi}, which inherits them.
 */
@Generated("feign-javapoet")
public abstract class ParcelsDeprecatedAsyncApi extends AsyncOperations<ParcelsAsyncApi> {
  private final ParcelsAsyncFeignApi feign;

  private final CallScope scope;

  ParcelsDeprecatedAsyncApi(ParcelsAsyncFeignApi feign, CallScope scope,
      Function<CallScope, ParcelsAsyncApi> views) {
    super(scope, views);
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/parcels</code>
   *
   * @return a future of the response
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<Parcel> sendParcel(Parcel request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.sendParcel(request, scope.options()));
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with a builder to fill.
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public CompletableFuture<Parcel> sendParcel(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    Preconditions.notNull("request", request).accept(builder);
    return sendParcel(builder.build());
  }
}
