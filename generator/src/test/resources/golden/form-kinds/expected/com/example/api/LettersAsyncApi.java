package com.example.api;

import com.example.model.Parcel;
import com.example.model.SendLetterRequest;
import com.example.model.SendNoteRequest;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
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
public class LettersAsyncApi extends AsyncOperations<LettersAsyncApi> {
  private final LettersAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LettersAsyncApi(LettersAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  LettersAsyncApi(LettersAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new LettersAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /letters</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> sendLetter(SendLetterRequest request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.sendLetter(request, scope.options()));
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with a builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendLetter(
      Consumer<SendLetterRequest.Builder> request) {
    var builder = SendLetterRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return sendLetter(builder.build());
  }

  /**
   * <code>POST /notes</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> sendNote(SendNoteRequest request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.sendNote(request, scope.options()));
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with a builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendNote(Consumer<SendNoteRequest.Builder> request) {
    var builder = SendNoteRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return sendNote(builder.build());
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, without a body.
   */
  public CompletableFuture<ApiResponse<Void>> sendNote() {
    return scope.response(feign.sendNote(scope.options()));
  }

  /**
   * <code>POST /parcels</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> sendParcel(Parcel request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.sendParcel(request, scope.options()));
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with a builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> sendParcel(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    Preconditions.notNull("request", request).accept(builder);
    return sendParcel(builder.build());
  }

  /**
   * Like {@link #sendParcel(Parcel)}, without a body.
   */
  public CompletableFuture<ApiResponse<Void>> sendParcel() {
    return scope.response(feign.sendParcel(scope.options()));
  }

  /**
   * <code>POST /settings</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> set(Map<String, JsonNode> request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.set(request, scope.options()));
  }

  /**
   * Like {@link #set(Map)}, without a body.
   */
  public CompletableFuture<ApiResponse<Void>> set() {
    return scope.response(feign.set(scope.options()));
  }

  /**
   * <code>GET /tracks/&#123;box&#125;</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> track(String box) {
    return track(box, TrackParams.builder().build());
  }

  /**
   * Like {@link #track(String)}, with parameters.
   */
  public CompletableFuture<ApiResponse<Void>> track(String box, TrackParams params) {
    Preconditions.notNull("params", params);
    return scope.response(feign.track(Preconditions.notNull("box", box), params.queryMap(),
        params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #track(String)}, with a builder to fill.
   */
  public CompletableFuture<ApiResponse<Void>> track(String box,
      Consumer<TrackParams.Builder> params) {
    var builder = TrackParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return track(box, builder.build());
  }
}
