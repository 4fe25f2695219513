package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * LoavesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class LoavesAsyncApi extends AsyncOperations<LoavesAsyncApi> {
  private final LoavesAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LoavesAsyncApi(LoavesAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  LoavesAsyncApi(LoavesAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new LoavesAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
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
    Preconditions.notNull("request", request);
    Preconditions.notAsked(request, "later", request.later(), "orderLoaf");
    return scope.body(feign.createLoaf(request, scope.options()));
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  public CompletableFuture<Loaf> createLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return createLoaf(builder.build());
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
    Preconditions.notNull("request", request);
    return scope.body(feign.orderLoaf(request.toBuilder().later(true).build(), scope.options()));
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  public CompletableFuture<Ticket> orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return orderLoaf(builder.build());
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
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    Preconditions.notAsked(request, "with_times", request.withTimes(), "readAloudWithTimes");
    return scope.body(feign.readAloud(request, params.queryMap(), params.headerMap(),
        scope.options()));
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
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
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.readAloudWithTimes(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  public CompletableFuture<TimedSound> readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return readAloudWithTimes(builder.build());
  }
}
