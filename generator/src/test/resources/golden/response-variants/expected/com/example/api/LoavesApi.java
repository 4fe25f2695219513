package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class LoavesApi extends SyncOperations<LoavesApi> {
  private final LoavesFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LoavesApi(LoavesFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  LoavesApi(LoavesFeignApi feign, CallScope scope) {
    super(scope, other -> new LoavesApi(feign, other));
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
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Loaf createLoaf(LoafRequest request) {
    Preconditions.notNull("request", request);
    Preconditions.notAsked(request, "later", request.later(), "orderLoaf");
    return scope.body(feign.createLoaf(request, scope.options()));
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  public Loaf createLoaf(Consumer<LoafRequest.Builder> request) {
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
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Ticket orderLoaf(LoafRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.orderLoaf(request.toBuilder().later(true).build(), scope.options()));
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  public Ticket orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return the content as it arrives, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public BinaryResponse readAloud(ReadRequest request) {
    return readAloud(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters.
   */
  public BinaryResponse readAloud(ReadRequest request, ReadAloudParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    Preconditions.notAsked(request, "with_times", request.withTimes(), "readAloudWithTimes");
    return scope.body(feign.readAloud(request, params.queryMap(), params.headerMap(),
        scope.options()));
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  public BinaryResponse readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return readAloud(builder.build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  public Path readAloud(ReadRequest request, Path target) {
    Preconditions.notNull("target", target);
    try (var content = readAloud(request)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  public Path readAloud(ReadRequest request, ReadAloudParams params, Path target) {
    Preconditions.notNull("target", target);
    try (var content = readAloud(request, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public TimedSound readAloudWithTimes(ReadRequest request) {
    return readAloudWithTimes(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters.
   */
  public TimedSound readAloudWithTimes(ReadRequest request, ReadAloudParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.readAloudWithTimes(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  public TimedSound readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return readAloudWithTimes(builder.build());
  }
}
