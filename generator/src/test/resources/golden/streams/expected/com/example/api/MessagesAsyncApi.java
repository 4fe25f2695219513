package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.feign.StreamEnd;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * MessagesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public interface MessagesAsyncApi {
  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Message> createMessage(MessageRequest request) {
    return createMessage(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with a builder to fill.
   */
  default CompletableFuture<Message> createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessage(builder.build());
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with options for this call.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Message> createMessage(MessageRequest request, CallOptions options);

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response.
   */
  default CompletableFuture<ApiResponse<Message>> createMessageWithResponse(
      MessageRequest request) {
    return createMessageWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #createMessage(MessageRequest)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Message>> createMessageWithResponse(MessageRequest request,
      CallOptions options);

  /**
   * <code>POST /v1/messages</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  default CompletableFuture<EventStream<Word>> streamMessage(MessageRequest request) {
    return streamMessage(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with a builder to fill.
   */
  default CompletableFuture<EventStream<Word>> streamMessage(
      Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return streamMessage(builder.build());
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with options for this call.
   */
  default CompletableFuture<EventStream<Word>> streamMessage(MessageRequest request,
      CallOptions options) {
    return streamMessage(request.toBuilder().stream(true).build(), Map.of(), Map.of(), options);
  }

  /**
   * Like {@link #streamMessage(MessageRequest)}, with all arguments in the form in which Feign
   * takes them.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  CompletableFuture<EventStream<Word>> streamMessage(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>GET /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  default CompletableFuture<EventStream<Word>> watchWords() {
    return watchWords(CallOptions.DEFAULT);
  }

  /**
   * Like {@link #watchWords()}, with options for this call.
   */
  @RequestLine("GET /v1/words")
  @Headers("Accept: text/event-stream")
  @StreamEnd(
      data = "over",
      types = {
          "last",
          "final"
      }
  )
  CompletableFuture<EventStream<Word>> watchWords(CallOptions options);

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the response
   */
  default CompletableFuture<Message> translate(MessageRequest request, TranslateParams params) {
    return translate(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with parameters and options for
   * this call.
   */
  default CompletableFuture<Message> translate(MessageRequest request, TranslateParams params,
      CallOptions options) {
    return translate(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with all arguments in the form in
   * which Feign takes them.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<Message> translate(MessageRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with status and headers of the
   * response and parameters.
   */
  default CompletableFuture<ApiResponse<Message>> translateWithResponse(MessageRequest request,
      TranslateParams params) {
    return translateWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with status and headers of the
   * response, parameters and options for this call.
   */
  default CompletableFuture<ApiResponse<Message>> translateWithResponse(MessageRequest request,
      TranslateParams params, CallOptions options) {
    return translateWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #translate(MessageRequest, TranslateParams)}, with status and headers of the
   * response and all arguments in the form in which Feign takes them.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Message>> translateWithResponse(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>POST /v1/words</code>
   *
   * @return a future of the events as they arrive, to be closed by the caller
   */
  default CompletableFuture<EventStream<Word>> streamTranslate(MessageRequest request,
      TranslateParams params) {
    return streamTranslate(request, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #streamTranslate(MessageRequest, TranslateParams)}, with parameters and options
   * for this call.
   */
  default CompletableFuture<EventStream<Word>> streamTranslate(MessageRequest request,
      TranslateParams params, CallOptions options) {
    return streamTranslate(request.toBuilder().stream(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #streamTranslate(MessageRequest, TranslateParams)}, with all arguments in the
   * form in which Feign takes them.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  CompletableFuture<EventStream<Word>> streamTranslate(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
