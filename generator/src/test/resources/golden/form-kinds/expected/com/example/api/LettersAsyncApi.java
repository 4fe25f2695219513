package com.example.api;

import com.example.model.Parcel;
import com.example.model.SendLetterRequest;
import com.example.model.SendNoteRequest;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * LettersApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class LettersAsyncApi {
  private final LettersAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LettersAsyncApi(LettersAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private LettersAsyncApi(LettersAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public LettersAsyncApi withOptions(CallOptions options) {
    return new LettersAsyncApi(feign, options);
  }

  /**
   * <code>POST /letters</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> sendLetter(SendLetterRequest request) {
    return feign.sendLetter(request, options);
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with a builder to fill.
   */
  public CompletableFuture<Void> sendLetter(Consumer<SendLetterRequest.Builder> request) {
    var builder = SendLetterRequest.builder();
    request.accept(builder);
    return sendLetter(builder.build());
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> sendLetterWithResponse(SendLetterRequest request) {
    return feign.sendLetterWithResponse(request, options);
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendLetterWithResponse(
      Consumer<SendLetterRequest.Builder> request) {
    var builder = SendLetterRequest.builder();
    request.accept(builder);
    return sendLetterWithResponse(builder.build());
  }

  /**
   * <code>POST /notes</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> sendNote(SendNoteRequest request) {
    return feign.sendNote(request, options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with a builder to fill.
   */
  public CompletableFuture<Void> sendNote(Consumer<SendNoteRequest.Builder> request) {
    var builder = SendNoteRequest.builder();
    request.accept(builder);
    return sendNote(builder.build());
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> sendNoteWithResponse(SendNoteRequest request) {
    return feign.sendNoteWithResponse(request, options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendNoteWithResponse(
      Consumer<SendNoteRequest.Builder> request) {
    var builder = SendNoteRequest.builder();
    request.accept(builder);
    return sendNoteWithResponse(builder.build());
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, without a body.
   */
  public CompletableFuture<Void> sendNote() {
    return feign.sendNote(options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, without a body, with status and headers of the
   * response.
   */
  public CompletableFuture<ApiResponse<Void>> sendNoteWithResponse() {
    return feign.sendNoteWithResponse(options);
  }

  /**
   * <code>POST /settings</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> set(Map<String, JsonNode> request) {
    return feign.set(request, options);
  }

  /**
   * Like {@link #set(Map)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> setWithResponse(Map<String, JsonNode> request) {
    return feign.setWithResponse(request, options);
  }

  /**
   * Like {@link #set(Map)}, without a body.
   */
  public CompletableFuture<Void> set() {
    return feign.set(options);
  }

  /**
   * Like {@link #set(Map)}, without a body, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> setWithResponse() {
    return feign.setWithResponse(options);
  }

  /**
   * <code>GET /tracks/&#123;box&#125;</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> track(String box) {
    return track(box, TrackParams.builder().build());
  }

  /**
   * Like {@link #track(String)}, with parameters.
   */
  public CompletableFuture<Void> track(String box, TrackParams params) {
    return feign.track(Preconditions.notNull("box", box), params.queryMap(), params.headerMap(),
        options);
  }

  /**
   * Like {@link #track(String)}, with a builder to fill.
   */
  public CompletableFuture<Void> track(String box, Consumer<TrackParams.Builder> params) {
    var builder = TrackParams.builder();
    params.accept(builder);
    return track(box, builder.build());
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> trackWithResponse(String box) {
    return trackWithResponse(box, TrackParams.builder().build());
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response and parameters.
   */
  public CompletableFuture<ApiResponse<Void>> trackWithResponse(String box, TrackParams params) {
    return feign.trackWithResponse(Preconditions.notNull("box", box), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response and a builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> trackWithResponse(String box,
      Consumer<TrackParams.Builder> params) {
    var builder = TrackParams.builder();
    params.accept(builder);
    return trackWithResponse(box, builder.build());
  }

  /**
   * <code>POST /parcels</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> sendParcel(Parcel request) {
    return feign.sendParcel(request, options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with a builder to fill.
   */
  public CompletableFuture<Void> sendParcel(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    request.accept(builder);
    return sendParcel(builder.build());
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> sendParcelWithResponse(Parcel request) {
    return feign.sendParcelWithResponse(request, options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with status and headers of the response and a builder to
   * fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendParcelWithResponse(
      Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    request.accept(builder);
    return sendParcelWithResponse(builder.build());
  }

  /**
   * Like {@link #sendParcel(Parcel)}, without a body.
   */
  public CompletableFuture<Void> sendParcel() {
    return feign.sendParcel(options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, without a body, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> sendParcelWithResponse() {
    return feign.sendParcelWithResponse(options);
  }
}
