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
import io.github.xaifeign.runtime.feign.KeepAliveEvents;
import io.github.xaifeign.runtime.feign.StreamEnd;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link MessagesAsyncApi}, for Feign to implement. Parameters of the query
 * and of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface MessagesAsyncFeignApi {
  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Message>> createMessage(MessageRequest request,
      CallOptions options);

  @RequestLine("POST /v1/messages")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  CompletableFuture<ApiResponse<EventStream<Word>>> streamMessage(MessageRequest request,
      CallOptions options);

  @RequestLine("GET /v1/words")
  @Headers("Accept: text/event-stream")
  @StreamEnd(
      data = "over",
      types = {
          "last",
          "final"
      },
      errors = "failed",
      tag = "kind",
      finished = "letters.end"
  )
  @KeepAliveEvents({
      "ping",
      "tick"
  })
  CompletableFuture<ApiResponse<EventStream<Word>>> watchWords(CallOptions options);

  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<Message>> translate(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine("POST /v1/words")
  @Headers({
      "Content-Type: application/json",
      "Accept: text/event-stream"
  })
  CompletableFuture<ApiResponse<EventStream<Word>>> streamTranslate(MessageRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
