package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * LoavesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface LoavesAsyncApi {
  /**
   * Bake a loaf.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: recorded. Seen in the shop on a &lt;busy&gt; morning.
   *
   * @return a future of the response
   */
  default CompletableFuture<Loaf> createLoaf(LoafRequest request) {
    return createLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  default CompletableFuture<Loaf> createLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return createLoaf(builder.build());
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with options for this call.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Loaf> createLoaf(LoafRequest request, CallOptions options);

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Loaf>> createLoafWithResponse(LoafRequest request) {
    return createLoafWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response and options
   * for this call.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Loaf>> createLoafWithResponse(LoafRequest request,
      CallOptions options);

  /**
   * Order a loaf, to be fetched with the ticket.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: recorded. Seen in the shop on a &lt;busy&gt; morning.
   *
   * @return a future of the response
   */
  default CompletableFuture<Ticket> orderLoaf(LoafRequest request) {
    return orderLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  default CompletableFuture<Ticket> orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with options for this call.
   */
  default CompletableFuture<Ticket> orderLoaf(LoafRequest request, CallOptions options) {
    return orderLoaf(request.toBuilder().later(true).build(), Map.of(), Map.of(), options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with all arguments in the form in which Feign takes
   * them.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Ticket> orderLoaf(LoafRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Ticket>> orderLoafWithResponse(LoafRequest request) {
    return orderLoafWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response and options
   * for this call.
   */
  default CompletableFuture<ApiResponse<Ticket>> orderLoafWithResponse(LoafRequest request,
      CallOptions options) {
    return orderLoafWithResponse(request.toBuilder().later(true).build(), Map.of(), Map.of(),
        options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response and all
   * arguments in the form in which Feign takes them.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Ticket>> orderLoafWithResponse(LoafRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return a future of the content as it arrives, to be closed by the caller
   */
  default CompletableFuture<BinaryResponse> readAloud(ReadRequest request) {
    return readAloud(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters.
   */
  default CompletableFuture<BinaryResponse> readAloud(ReadRequest request, ReadAloudParams params) {
    return readAloud(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  default CompletableFuture<BinaryResponse> readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloud(builder.build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with options for this call.
   */
  default CompletableFuture<BinaryResponse> readAloud(ReadRequest request, CallOptions options) {
    return readAloud(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters and options for this call.
   */
  default CompletableFuture<BinaryResponse> readAloud(ReadRequest request, ReadAloudParams params,
      CallOptions options) {
    return readAloud(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with all arguments in the form in which Feign takes
   * them.
   */
  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: audio/mpeg"
  })
  CompletableFuture<BinaryResponse> readAloud(ReadRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return a future of the response
   */
  default CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request) {
    return readAloudWithTimes(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters.
   */
  default CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request,
      ReadAloudParams params) {
    return readAloudWithTimes(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  default CompletableFuture<TimedSound> readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimes(builder.build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with options for this call.
   */
  default CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request,
      CallOptions options) {
    return readAloudWithTimes(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters and options for this call.
   */
  default CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request,
      ReadAloudParams params, CallOptions options) {
    return readAloudWithTimes(request.toBuilder().withTimes(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with all arguments in the form in which Feign
   * takes them.
   */
  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request) {
    return readAloudWithTimesWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * parameters.
   */
  default CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request, ReadAloudParams params) {
    return readAloudWithTimesWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * options for this call.
   */
  default CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request, CallOptions options) {
    return readAloudWithTimesWithResponse(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response,
   * parameters and options for this call.
   */
  default CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request, ReadAloudParams params, CallOptions options) {
    return readAloudWithTimesWithResponse(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * all arguments in the form in which Feign takes them.
   */
  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(ReadRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
