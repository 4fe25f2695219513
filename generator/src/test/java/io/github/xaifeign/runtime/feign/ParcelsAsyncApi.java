package io.github.xaifeign.runtime.feign;

import com.example.parcels.model.Parcel;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import java.util.concurrent.CompletableFuture;

/** The asynchronous forms of some of the calls of {@link ParcelsApi}. */
public interface ParcelsAsyncApi {
  @RequestLine(value = "GET /v1/parcels/{parcel_id}", decodeSlash = false)
  CompletableFuture<Parcel> getParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine("POST /v1/parcels")
  @Headers("Content-Type: application/json")
  CompletableFuture<ApiResponse<Parcel>> createParcelWithResponse(
      Parcel parcel, CallOptions options);

  @RequestLine("GET /v1/stream")
  @StreamEnd(data = "[DONE]")
  CompletableFuture<EventStream<Parcel>> streamParcels(CallOptions options);

  @RequestLine("GET /v1/label")
  CompletableFuture<BinaryResponse> downloadLabel(CallOptions options);

  @RequestLine("POST /v1/labels")
  @Headers("Content-Type: multipart/form-data")
  CompletableFuture<Parcel> uploadLabel(FormBody form, CallOptions options);

  @RequestLine("DELETE /v1/parcels")
  CompletableFuture<Void> deleteParcels(CallOptions options);
}
