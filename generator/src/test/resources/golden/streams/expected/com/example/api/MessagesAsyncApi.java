package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * MessagesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class MessagesAsyncApi {
  private final MessagesAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public MessagesAsyncApi(MessagesAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private MessagesAsyncApi(MessagesAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public MessagesAsyncApi withOptions(CallOptions options) {
    return new MessagesAsyncApi(feign, options);
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Message> createMessage(MessageRequest request) {
    Preconditions.notAsked("stream", request.stream(), "streamMessage");
    return feign.createMessage(request, options);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with a builder to fill.
   */
  public CompletableFuture<Message> createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessage(builder.build());
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Message>> createMessageWithResponse(MessageRequest request) {
    Preconditions.notAsked("stream", request.stream(), "streamMessage");
    return feign.createMessageWithResponse(request, options);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public CompletableFuture<ApiResponse<Message>> createMessageWithResponse(
      Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessageWithResponse(builder.build());
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> streamMessage(MessageRequest request) {
    return feign.streamMessage(request.toBuilder().stream(true).build(), options);
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with a builder to fill.
   */
  public CompletableFuture<EventStream<Word>> streamMessage(
      Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return streamMessage(builder.build());
  }

  /**
   * <code>GET /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> watchWords() {
    return feign.watchWords(options);
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Message> translate(MessageRequest request, TranslateParams params) {
    Preconditions.notAsked("stream", request.stream(), "streamTranslate");
    return feign.translate(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with status and headers of the
   * response and parameters.
   */
  public CompletableFuture<ApiResponse<Message>> translateWithResponse(MessageRequest request,
      TranslateParams params) {
    Preconditions.notAsked("stream", request.stream(), "streamTranslate");
    return feign.translateWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> streamTranslate(MessageRequest request,
      TranslateParams params) {
    return feign.streamTranslate(request.toBuilder().stream(true).build(), params.queryMap(),
        params.headerMap(), options);
  }
}
