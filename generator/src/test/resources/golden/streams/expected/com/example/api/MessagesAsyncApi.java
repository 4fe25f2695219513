package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * MessagesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class MessagesAsyncApi extends AsyncOperations<MessagesAsyncApi> {
  private final MessagesAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public MessagesAsyncApi(MessagesAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  MessagesAsyncApi(MessagesAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new MessagesAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Message> createMessage(MessageRequest request) {
    Preconditions.notNull("request", request);
    Preconditions.notAsked(request, "stream", request.stream(), "streamMessage");
    return scope.body(feign.createMessage(request, scope.options()));
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with a builder to fill.
   */
  public CompletableFuture<Message> createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return createMessage(builder.build());
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> streamMessage(MessageRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.streamMessage(request.toBuilder().stream(true).build(),
        scope.options()));
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with a builder to fill.
   */
  public CompletableFuture<EventStream<Word>> streamMessage(
      Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return streamMessage(builder.build());
  }

  /**
   * <code>GET /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> watchWords() {
    return scope.body(feign.watchWords(scope.options()));
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Message> translate(MessageRequest request, TranslateParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    Preconditions.notAsked(request, "stream", request.stream(), "streamTranslate");
    return scope.body(feign.translate(request, params.queryMap(), params.headerMap(),
        scope.options()));
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  public CompletableFuture<EventStream<Word>> streamTranslate(MessageRequest request,
      TranslateParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.streamTranslate(request.toBuilder().stream(true).build(),
        params.queryMap(), params.headerMap(), scope.options()));
  }
}
