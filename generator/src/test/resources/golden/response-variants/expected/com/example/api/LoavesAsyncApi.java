package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * LoavesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class LoavesAsyncApi {
  private final LoavesAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LoavesAsyncApi(LoavesAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private LoavesAsyncApi(LoavesAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public LoavesAsyncApi withOptions(CallOptions options) {
    return new LoavesAsyncApi(feign, options);
  }

  /**
   * Bake a loaf.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: recorded. Seen in the shop on a &lt;busy&gt; morning.
   *
   * @return a future of the response
   */
  public CompletableFuture<Loaf> createLoaf(LoafRequest request) {
    Preconditions.notAsked("later", request.later(), "orderLoaf");
    return feign.createLoaf(request, options);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  public CompletableFuture<Loaf> createLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return createLoaf(builder.build());
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Loaf>> createLoafWithResponse(LoafRequest request) {
    Preconditions.notAsked("later", request.later(), "orderLoaf");
    return feign.createLoafWithResponse(request, options);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response and a builder
   * to fill.
   */
  public CompletableFuture<ApiResponse<Loaf>> createLoafWithResponse(
      Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return createLoafWithResponse(builder.build());
  }

  /**
   * Order a loaf, to be fetched with the ticket.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: documented. Written on the door.
   *
   * @return a future of the response
   */
  public CompletableFuture<Ticket> orderLoaf(LoafRequest request) {
    return feign.orderLoaf(request.toBuilder().later(true).build(), options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  public CompletableFuture<Ticket> orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Ticket>> orderLoafWithResponse(LoafRequest request) {
    return feign.orderLoafWithResponse(request.toBuilder().later(true).build(), options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response and a builder
   * to fill.
   */
  public CompletableFuture<ApiResponse<Ticket>> orderLoafWithResponse(
      Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoafWithResponse(builder.build());
  }

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return a future of the content as it arrives, to be closed by the caller
   */
  public CompletableFuture<BinaryResponse> readAloud(ReadRequest request) {
    return readAloud(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters.
   */
  public CompletableFuture<BinaryResponse> readAloud(ReadRequest request, ReadAloudParams params) {
    Preconditions.notAsked("withTimes", request.withTimes(), "readAloudWithTimes");
    return feign.readAloud(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloud(builder.build());
  }

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return a future of the response
   */
  public CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request) {
    return readAloudWithTimes(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters.
   */
  public CompletableFuture<TimedSound> readAloudWithTimes(ReadRequest request,
      ReadAloudParams params) {
    return feign.readAloudWithTimes(request.toBuilder().withTimes(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  public CompletableFuture<TimedSound> readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimes(builder.build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request) {
    return readAloudWithTimesWithResponse(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * parameters.
   */
  public CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      ReadRequest request, ReadAloudParams params) {
    return feign.readAloudWithTimesWithResponse(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public CompletableFuture<ApiResponse<TimedSound>> readAloudWithTimesWithResponse(
      Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimesWithResponse(builder.build());
  }
}
