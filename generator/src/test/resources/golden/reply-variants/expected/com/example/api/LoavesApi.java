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
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface LoavesApi {
  /**
   * Bake a loaf.
   *
   * <p><code>POST /v1/loaves</code>
   *
   * <p>Evidence: recorded. Seen in the shop on a &lt;busy&gt; morning.
   */
  default Loaf createLoaf(LoafRequest request) {
    return createLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>createLoaf</code>, with a builder to fill.
   */
  default Loaf createLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return createLoaf(builder.build());
  }

  /**
   * As <code>createLoaf</code>, with options for this call.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  Loaf createLoaf(LoafRequest request, CallOptions options);

  /**
   * As <code>createLoaf</code>, with status and headers of the reply.
   */
  default ApiResponse<Loaf> createLoafWithResponse(LoafRequest request) {
    return createLoafWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>createLoaf</code>, with status and headers of the reply and options for this call.
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
   */
  default Ticket orderLoaf(LoafRequest request) {
    return orderLoaf(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>orderLoaf</code>, with a builder to fill.
   */
  default Ticket orderLoaf(Consumer<LoafRequest.Builder> request) {
    var builder = LoafRequest.builder();
    request.accept(builder);
    return orderLoaf(builder.build());
  }

  /**
   * As <code>orderLoaf</code>, with options for this call.
   */
  default Ticket orderLoaf(LoafRequest request, CallOptions options) {
    return orderLoaf(request.toBuilder().later(true).build(), Map.of(), Map.of(), options);
  }

  /**
   * The call that the other overloads of <code>orderLoaf</code> lead to.
   */
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  Ticket orderLoaf(LoafRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>orderLoaf</code>, with status and headers of the reply.
   */
  default ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request) {
    return orderLoafWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>orderLoaf</code>, with status and headers of the reply and options for this call.
   */
  default ApiResponse<Ticket> orderLoafWithResponse(LoafRequest request, CallOptions options) {
    return orderLoafWithResponse(request.toBuilder().later(true).build(), Map.of(), Map.of(),
        options);
  }

  /**
   * The call that the other overloads of <code>orderLoafWithResponse</code> lead to.
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
   * Calls <code>readAloud</code>.
   *
   * <p><code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   *
   * @return the content as it arrives; close it when done
   */
  default BinaryResponse readAloud(ReadRequest request) {
    return readAloud(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloud</code>, with parameters.
   */
  default BinaryResponse readAloud(ReadRequest request, ReadAloudParams params) {
    return readAloud(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloud</code>, with a builder to fill.
   */
  default BinaryResponse readAloud(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloud(builder.build());
  }

  /**
   * As <code>readAloud</code>, saved to a file.
   */
  default Path readAloud(ReadRequest request, Path target) {
    try (var content = readAloud(request)) {
      return content.saveTo(target);
    }
  }

  /**
   * As <code>readAloud</code>, saved to a file.
   */
  default Path readAloud(ReadRequest request, ReadAloudParams params, Path target) {
    try (var content = readAloud(request, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * As <code>readAloud</code>, with options for this call.
   */
  default BinaryResponse readAloud(ReadRequest request, CallOptions options) {
    return readAloud(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * As <code>readAloud</code>, with parameters and options for this call.
   */
  default BinaryResponse readAloud(ReadRequest request, ReadAloudParams params,
      CallOptions options) {
    return readAloud(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>readAloud</code> lead to.
   */
  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: audio/mpeg"
  })
  BinaryResponse readAloud(ReadRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Calls <code>readAloud</code>.
   *
   * <p><code>POST /v1/recordings</code>
   *
   * <p>Evidence: documented.
   */
  default TimedSound readAloudWithTimes(ReadRequest request) {
    return readAloudWithTimes(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloudWithTimes</code>, with parameters.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, ReadAloudParams params) {
    return readAloudWithTimes(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloudWithTimes</code>, with a builder to fill.
   */
  default TimedSound readAloudWithTimes(Consumer<ReadRequest.Builder> request) {
    var builder = ReadRequest.builder();
    request.accept(builder);
    return readAloudWithTimes(builder.build());
  }

  /**
   * As <code>readAloudWithTimes</code>, with options for this call.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, CallOptions options) {
    return readAloudWithTimes(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * As <code>readAloudWithTimes</code>, with parameters and options for this call.
   */
  default TimedSound readAloudWithTimes(ReadRequest request, ReadAloudParams params,
      CallOptions options) {
    return readAloudWithTimes(request.toBuilder().withTimes(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>readAloudWithTimes</code> lead to.
   */
  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  TimedSound readAloudWithTimes(ReadRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>readAloudWithTimes</code>, with status and headers of the reply.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request) {
    return readAloudWithTimesWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloudWithTimes</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      ReadAloudParams params) {
    return readAloudWithTimesWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>readAloudWithTimes</code>, with status and headers of the reply and options for
   * this call.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      CallOptions options) {
    return readAloudWithTimesWithResponse(request, ReadAloudParams.builder().build(), options);
  }

  /**
   * As <code>readAloudWithTimes</code>, with status and headers of the reply, parameters and
   * options for this call.
   */
  default ApiResponse<TimedSound> readAloudWithTimesWithResponse(ReadRequest request,
      ReadAloudParams params, CallOptions options) {
    return readAloudWithTimesWithResponse(request.toBuilder().withTimes(true).build(),
        params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>readAloudWithTimesWithResponse</code> lead to.
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
