package com.example.api;

import com.example.model.Message;
import com.example.model.MessageRequest;
import com.example.model.Word;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.Accumulator;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.feign.StreamEnd;
import io.github.xaifeign.runtime.json.JsonMerger;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns when the reply is there, and throws when there is none.
 */
@Generated("feign-javapoet")
public interface MessagesApi {
  /**
   * Calls <code>createMessage</code>.
   *
   * <p><code>POST /v1/messages</code>
   */
  default Message createMessage(MessageRequest request) {
    return createMessage(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>createMessage</code>, with a builder to fill.
   */
  default Message createMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return createMessage(builder.build());
  }

  /**
   * As <code>createMessage</code>, with options for this call.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  Message createMessage(MessageRequest request, CallOptions options);

  /**
   * As <code>createMessage</code>, with status and headers of the reply.
   */
  default ApiResponse<Message> createMessageWithResponse(MessageRequest request) {
    return createMessageWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>createMessage</code>, with status and headers of the reply and options for this
   * call.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Message> createMessageWithResponse(MessageRequest request, CallOptions options);

  /**
   * Calls <code>createMessage</code>.
   *
   * <p><code>POST /v1/messages</code>
   *
   * @return the events as they arrive; close it when done
   */
  default EventStream<Word> streamMessage(MessageRequest request) {
    return streamMessage(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>streamMessage</code>, with a builder to fill.
   */
  default EventStream<Word> streamMessage(Consumer<MessageRequest.Builder> request) {
    var builder = MessageRequest.builder();
    request.accept(builder);
    return streamMessage(builder.build());
  }

  /**
   * As <code>streamMessage</code>, with options for this call.
   */
  default EventStream<Word> streamMessage(MessageRequest request, CallOptions options) {
    return streamMessage(request.toBuilder().stream(true).build(), Map.of(), Map.of(), options);
  }

  /**
   * The call that the other overloads of <code>streamMessage</code> lead to.
   */
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  EventStream<Word> streamMessage(MessageRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Makes an accumulator that puts the events of a stream together to the reply that
   * <code>createMessage</code> would have given.
   */
  default Accumulator<Word, Message> accumulateMessage() {
    return Accumulator.joining(
        Message::read,
        JsonMerger.indexedBy("place", Set.of("text", "notes"))
            .rename("word", "text")
            .set("text", "none"));
  }

  /**
   * Calls <code>watchWords</code>.
   *
   * <p><code>GET /v1/words</code>
   *
   * @return the events as they arrive; close it when done
   */
  default EventStream<Word> watchWords() {
    return watchWords(CallOptions.DEFAULT);
  }

  /**
   * As <code>watchWords</code>, with options for this call.
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
  EventStream<Word> watchWords(CallOptions options);

  /**
   * Calls <code>translate</code>.
   *
   * <p><code>POST /v1/words</code>
   */
  default Message translate(MessageRequest request, TranslateParams params) {
    return translate(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>translate</code>, with parameters and options for this call.
   */
  default Message translate(MessageRequest request, TranslateParams params, CallOptions options) {
    return translate(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>translate</code> lead to.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  Message translate(MessageRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * As <code>translate</code>, with status and headers of the reply and parameters.
   */
  default ApiResponse<Message> translateWithResponse(MessageRequest request,
      TranslateParams params) {
    return translateWithResponse(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>translate</code>, with status and headers of the reply, parameters and options for
   * this call.
   */
  default ApiResponse<Message> translateWithResponse(MessageRequest request, TranslateParams params,
      CallOptions options) {
    return translateWithResponse(request, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>translateWithResponse</code> lead to.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Message> translateWithResponse(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Calls <code>translate</code>.
   *
   * <p><code>POST /v1/words</code>
   *
   * @return the events as they arrive; close it when done
   */
  default EventStream<Word> streamTranslate(MessageRequest request, TranslateParams params) {
    return streamTranslate(request, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>streamTranslate</code>, with parameters and options for this call.
   */
  default EventStream<Word> streamTranslate(MessageRequest request, TranslateParams params,
      CallOptions options) {
    return streamTranslate(request.toBuilder().stream(true).build(), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>streamTranslate</code> lead to.
   */
  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  EventStream<Word> streamTranslate(MessageRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  /**
   * Makes an accumulator that puts the events of a stream together to the reply that
   * <code>translate</code> would have given.
   */
  default Accumulator<Word, Message> accumulateTranslate() {
    return Accumulator.taking(Message::read, "message");
  }
}
