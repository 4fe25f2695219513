package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class LoavesApi {
  private final LoavesFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LoavesApi(LoavesFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private LoavesApi(LoavesFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public LoavesApi withOptions(CallOptions options) {
    return new LoavesApi(feign, options);
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
    Preconditions.notAsked("later", request.later(), "orderLoaf");
    return feign.createLoaf(request, options);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  public Loaf createLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return createLoaf(builder.build());
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response.
   */
  public ApiResponse<Loaf> createLoafWithResponse(LoafRequest request) {
    Preconditions.notAsked("later", request.later(), "orderLoaf");
    return feign.createLoafWithResponse(request, options);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response and a builder
   * to fill.
   */
  public ApiResponse<Loaf> createLoafWithResponse(Consumer<LoafRequest.Builder> request) {
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
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Ticket orderLoaf(LoafRequest request) {
    return feign.orderLoaf(request.toBuilder().later(true).build(), options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  public Ticket orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response.
   */
  public ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request) {
    return feign.orderLoafWithResponse(request.toBuilder().later(true).build(), options);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response and a builder
   * to fill.
   */
  public ApiResponse<Ticket> orderLoafWithResponse(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoafWithResponse(builder.build());
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
    Preconditions.notAsked("withTimes", request.withTimes(), "readAloudWithTimes");
    return feign.readAloud(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  public BinaryResponse readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloud(builder.build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  public Path readAloud(ReadRequest request, Path target) {
    try (var content = readAloud(request)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  public Path readAloud(ReadRequest request, ReadAloudParams params, Path target) {
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
    return feign.readAloudWithTimes(request.toBuilder().withTimes(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  public TimedSound readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimes(builder.build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response.
   */
  public ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request) {
    return readAloudWithTimesWithResponse(request, ReadAloudParams.builder().build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * parameters.
   */
  public ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      ReadAloudParams params) {
    return feign.readAloudWithTimesWithResponse(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public ApiResponse<TimedSound> readAloudWithTimesWithResponse(
      Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimesWithResponse(builder.build());
  }
}
