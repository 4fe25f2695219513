package com.example.api;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
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
   * <code>GET /parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public List<Parcel> listParcels() {
    return feign.listParcels(options);
  }

  /**
   * Like {@link #listParcels()}, with status and headers of the response.
   */
  public ApiResponse<List<Parcel>> listParcelsWithResponse() {
    return feign.listParcelsWithResponse(options);
  }
}
