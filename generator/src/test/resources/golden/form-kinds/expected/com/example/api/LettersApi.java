package com.example.api;

import com.example.model.Parcel;
import com.example.model.SendLetterRequest;
import com.example.model.SendNoteRequest;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class LettersApi {
  private final LettersFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public LettersApi(LettersFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private LettersApi(LettersFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public LettersApi withOptions(CallOptions options) {
    return new LettersApi(feign, options);
  }

  /**
   * <code>POST /letters</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void sendLetter(SendLetterRequest request) {
    feign.sendLetter(request, options);
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with a builder to fill.
   */
  public void sendLetter(Consumer<SendLetterRequest.Builder> request) {
    var builder = SendLetterRequest.builder();
    request.accept(builder);
    sendLetter(builder.build());
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with status and headers of the response.
   */
  public ApiResponse<Void> sendLetterWithResponse(SendLetterRequest request) {
    return feign.sendLetterWithResponse(request, options);
  }

  /**
   * Like {@link #sendLetter(SendLetterRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public ApiResponse<Void> sendLetterWithResponse(Consumer<SendLetterRequest.Builder> request) {
    var builder = SendLetterRequest.builder();
    request.accept(builder);
    return sendLetterWithResponse(builder.build());
  }

  /**
   * <code>POST /notes</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void sendNote(SendNoteRequest request) {
    feign.sendNote(request, options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with a builder to fill.
   */
  public void sendNote(Consumer<SendNoteRequest.Builder> request) {
    var builder = SendNoteRequest.builder();
    request.accept(builder);
    sendNote(builder.build());
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with status and headers of the response.
   */
  public ApiResponse<Void> sendNoteWithResponse(SendNoteRequest request) {
    return feign.sendNoteWithResponse(request, options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public ApiResponse<Void> sendNoteWithResponse(Consumer<SendNoteRequest.Builder> request) {
    var builder = SendNoteRequest.builder();
    request.accept(builder);
    return sendNoteWithResponse(builder.build());
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, without a body.
   */
  public void sendNote() {
    feign.sendNote(options);
  }

  /**
   * Like {@link #sendNote(SendNoteRequest)}, without a body, with status and headers of the
   * response.
   */
  public ApiResponse<Void> sendNoteWithResponse() {
    return feign.sendNoteWithResponse(options);
  }

  /**
   * <code>POST /settings</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void set(Map<String, JsonNode> request) {
    feign.set(request, options);
  }

  /**
   * Like {@link #set(Map)}, with status and headers of the response.
   */
  public ApiResponse<Void> setWithResponse(Map<String, JsonNode> request) {
    return feign.setWithResponse(request, options);
  }

  /**
   * Like {@link #set(Map)}, without a body.
   */
  public void set() {
    feign.set(options);
  }

  /**
   * Like {@link #set(Map)}, without a body, with status and headers of the response.
   */
  public ApiResponse<Void> setWithResponse() {
    return feign.setWithResponse(options);
  }

  /**
   * <code>GET /tracks/&#123;box&#125;</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void track(String box) {
    track(box, TrackParams.builder().build());
  }

  /**
   * Like {@link #track(String)}, with parameters.
   */
  public void track(String box, TrackParams params) {
    feign.track(Preconditions.notNull("box", box), params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #track(String)}, with a builder to fill.
   */
  public void track(String box, Consumer<TrackParams.Builder> params) {
    var builder = TrackParams.builder();
    params.accept(builder);
    track(box, builder.build());
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response.
   */
  public ApiResponse<Void> trackWithResponse(String box) {
    return trackWithResponse(box, TrackParams.builder().build());
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response and parameters.
   */
  public ApiResponse<Void> trackWithResponse(String box, TrackParams params) {
    return feign.trackWithResponse(Preconditions.notNull("box", box), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #track(String)}, with status and headers of the response and a builder to fill.
   */
  public ApiResponse<Void> trackWithResponse(String box, Consumer<TrackParams.Builder> params) {
    var builder = TrackParams.builder();
    params.accept(builder);
    return trackWithResponse(box, builder.build());
  }

  /**
   * <code>POST /parcels</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void sendParcel(Parcel request) {
    feign.sendParcel(request, options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with a builder to fill.
   */
  public void sendParcel(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    request.accept(builder);
    sendParcel(builder.build());
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with status and headers of the response.
   */
  public ApiResponse<Void> sendParcelWithResponse(Parcel request) {
    return feign.sendParcelWithResponse(request, options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, with status and headers of the response and a builder to
   * fill.
   */
  public ApiResponse<Void> sendParcelWithResponse(Consumer<Parcel.Builder> request) {
    var builder = Parcel.builder();
    request.accept(builder);
    return sendParcelWithResponse(builder.build());
  }

  /**
   * Like {@link #sendParcel(Parcel)}, without a body.
   */
  public void sendParcel() {
    feign.sendParcel(options);
  }

  /**
   * Like {@link #sendParcel(Parcel)}, without a body, with status and headers of the response.
   */
  public ApiResponse<Void> sendParcelWithResponse() {
    return feign.sendParcelWithResponse(options);
  }
}
