package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import io.github.xaifeign.runtime.Accumulator;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.json.JsonMerger;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class MessagesApi {
  private final MessagesFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public MessagesApi(MessagesFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private MessagesApi(MessagesFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public MessagesApi withOptions(CallOptions options) {
    return new MessagesApi(feign, options);
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Message createMessage(MessageRequest request) {
    Preconditions.notAsked("stream", request.stream(), "streamMessage");
    return feign.createMessage(request, options);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with a builder to fill.
   */
  public Message createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessage(builder.build());
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response.
   */
  public ApiResponse<Message> createMessageWithResponse(MessageRequest request) {
    Preconditions.notAsked("stream", request.stream(), "streamMessage");
    return feign.createMessageWithResponse(request, options);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public ApiResponse<Message> createMessageWithResponse(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessageWithResponse(builder.build());
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @return the events as they arrive, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public EventStream<Word> streamMessage(MessageRequest request) {
    return feign.streamMessage(request.toBuilder().stream(true).build(), options);
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with a builder to fill.
   */
  public EventStream<Word> streamMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return streamMessage(builder.build());
  }

  /**
   * Makes an accumulator, which joins the events of a stream to the response that {@link
   * #createMessage(MessageRequest)} returns at once.
   */
  public Accumulator<Word, Message> accumulateMessage() {
    return Accumulator.joining(
        Message::read,
        JsonMerger.indexedBy("place", Set.of("text", "notes"))
            .rename("word", "text")
            .set("text", "none"));
  }

  /**
   * <code>GET /v1/words</code>
   *
   * @return the events as they arrive, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public EventStream<Word> watchWords() {
    return feign.watchWords(options);
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Message translate(MessageRequest request, TranslateParams params) {
    Preconditions.notAsked("stream", request.stream(), "streamTranslate");
    return feign.translate(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with status and headers of the
   * response and parameters.
   */
  public ApiResponse<Message> translateWithResponse(MessageRequest request,
      TranslateParams params) {
    Preconditions.notAsked("stream", request.stream(), "streamTranslate");
    return feign.translateWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @return the events as they arrive, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public EventStream<Word> streamTranslate(MessageRequest request, TranslateParams params) {
    return feign.streamTranslate(request.toBuilder().stream(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Makes an accumulator, which joins the events of a stream to the response that {@link
   * #translate(MessageRequest, TranslateParams)} returns at once.
   */
  public Accumulator<Word, Message> accumulateTranslate() {
    return Accumulator.taking(Message::read, "message");
  }
}
