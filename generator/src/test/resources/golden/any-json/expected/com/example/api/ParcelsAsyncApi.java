package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  public CompletableFuture<List<Parcel>> listParcels() {
    return feign.listParcels(options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<List<Parcel>>> listParcelsWithResponse() {
    return feign.listParcelsWithResponse(options);
  }
}
