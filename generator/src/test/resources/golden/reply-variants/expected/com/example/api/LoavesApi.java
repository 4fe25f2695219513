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
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface LoavesApi {
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
  default Loaf createLoaf(LoafRequest request) {
    return createLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #createLoaf(LoafRequest)}, with a builder to fill.
   */
  default Loaf createLoaf(Consumer<LoafRequest.Builder> request) {
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
  Loaf createLoaf(LoafRequest request, CallOptions options);

  /**
   * Like {@link #createLoaf(LoafRequest)}, with status and headers of the response.
   */
  default ApiResponse<Loaf> createLoafWithResponse(LoafRequest request) {
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
  ApiResponse<Loaf> createLoafWithResponse(LoafRequest request, CallOptions options);

  /**
   * Order a loaf, to be fetched with the ticket.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: recorded. Seen in the shop on a &lt;busy&gt; morning.
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default Ticket orderLoaf(LoafRequest request) {
    return orderLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with a builder to fill.
   */
  default Ticket orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with options for this call.
   */
  default Ticket orderLoaf(LoafRequest request, CallOptions options) {
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
  Ticket orderLoaf(LoafRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response.
   */
  default ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request) {
    return orderLoafWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #orderLoaf(LoafRequest)}, with status and headers of the response and options
   * for this call.
   */
  default ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request, CallOptions options) {
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
  ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

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
  default BinaryResponse readAloud(ReadRequest request) {
    return readAloud(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters.
   */
  default BinaryResponse readAloud(ReadRequest request, ReadAloudParams params) {
    return readAloud(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with a builder to fill.
   */
  default BinaryResponse readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloud(builder.build());
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  default Path readAloud(ReadRequest request, Path target) {
    try (var content = readAloud(request)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, saved to a file.
   */
  default Path readAloud(ReadRequest request, ReadAloudParams params, Path target) {
    try (var content = readAloud(request, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with options for this call.
   */
  default BinaryResponse readAloud(ReadRequest request, CallOptions options) {
    return readAloud(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloud(ReadRequest)}, with parameters and options for this call.
   */
  default BinaryResponse readAloud(ReadRequest request, ReadAloudParams params,
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
  BinaryResponse readAloud(ReadRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * <code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default TimedSound readAloudWithTimes(ReadRequest request) {
    return readAloudWithTimes(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, ReadAloudParams params) {
    return readAloudWithTimes(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with a builder to fill.
   */
  default TimedSound readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimes(builder.build());
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with options for this call.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, CallOptions options) {
    return readAloudWithTimes(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with parameters and options for this call.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, ReadAloudParams params,
      CallOptions options) {
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
  TimedSound readAloudWithTimes(ReadRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request) {
    return readAloudWithTimesWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * parameters.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      ReadAloudParams params) {
    return readAloudWithTimesWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response and
   * options for this call.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      CallOptions options) {
    return readAloudWithTimesWithResponse(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * Like {@link #readAloudWithTimes(ReadRequest)}, with status and headers of the response,
   * parameters and options for this call.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      ReadAloudParams params, CallOptions options) {
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
  ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
