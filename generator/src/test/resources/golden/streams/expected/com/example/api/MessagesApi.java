package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class MessagesApi extends SyncOperations<MessagesApi> {
  private final MessagesFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public MessagesApi(MessagesFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  MessagesApi(MessagesFeignApi feign, CallScope scope) {
    super(scope, other -> new MessagesApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/messages</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Message createMessage(MessageRequest request) {
    Preconditions.notNull("request", request);
    Preconditions.notAsked(request, "stream", request.stream(), "streamMessage");
    return scope.body(feign.createMessage(request, scope.options()));
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with a builder to fill.
   */
  public Message createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return createMessage(builder.build());
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
    Preconditions.notNull("request", request);
    return scope.body(feign.streamMessage(request.toBuilder().stream(true).build(),
        scope.options()));
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with a builder to fill.
   */
  public EventStream<Word> streamMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return streamMessage(builder.build());
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
    return scope.body(feign.watchWords(scope.options()));
  }

  /**
   * <code>POST /v1/words</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public Message translate(MessageRequest request, TranslateParams params) {
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    Preconditions.notAsked(request, "stream", request.stream(), "streamTranslate");
    return scope.body(feign.translate(request, params.queryMap(), params.headerMap(),
        scope.options()));
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
    Preconditions.notNull("request", request);
    Preconditions.notNull("params", params);
    return scope.body(feign.streamTranslate(request.toBuilder().stream(true).build(),
        params.queryMap(), params.headerMap(), scope.options()));
  }
}
