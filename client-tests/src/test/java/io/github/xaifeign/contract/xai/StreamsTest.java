package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.MessageParam;
import io.github.xaifeign.client.model.MessageStreamEvent;
import io.github.xaifeign.client.model.OutputTextDeltaEvent;
import io.github.xaifeign.client.model.ResponseFailedEvent;
import io.github.xaifeign.client.model.ResponseStreamEvent;
import io.github.xaifeign.client.model.ToolCall;
import io.github.xaifeign.client.model.ToolProgressEvent;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.StreamException;
import io.github.xaifeign.client.runtime.TooManyRequestsException;
import io.github.xaifeign.client.runtime.json.UnreadableMemberException;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers that come as server-sent events. */
class StreamsTest {
  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  private static String chunk(String text) {
    return "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
        + "\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + text
        + "\"}}]}";
  }

  private static String toolCall(String call) {
    return chunk("").replace("\"content\":\"\"", "\"tool_calls\":[" + call + "]");
  }

  /** Other services of this protocol send id, type and name with the first fragment only. */
  @Test
  void goesOnAfterAFragmentOfAToolCall() {
    server.next("createChatCompletion").stream(
        toolCall(
            "{\"index\":0,\"id\":\"t\",\"type\":\"function\","
                + "\"function\":{\"name\":\"f\",\"arguments\":\"\"}}"),
        toolCall("{\"index\":0,\"function\":{\"arguments\":\"{\\\"x\\\":\"}}"),
        toolCall("{\"index\":0,\"function\":{\"arguments\":\"1}\"}}"),
        "[DONE]");
    List<ToolCall> calls = new ArrayList<>();
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      chunks.forEach(
          chunk -> calls.addAll(chunk.choices().get(0).delta().toolCalls().orElseThrow()));
    }
    assertThat(calls).hasSize(3);
    assertThat(calls.get(0).id()).isEqualTo("t");
    assertThat(calls.get(2).function().arguments()).isEqualTo("1}");
    assertThatThrownBy(calls.get(1)::id)
        .isInstanceOf(UnreadableMemberException.class)
        .hasMessageContaining("/choices/0/delta/tool_calls/0/id");
  }

  @Test
  void readsChunksUpToDone() {
    server.next("createChatCompletion").stream(chunk("a"), chunk("b"), "[DONE]", chunk("never"));
    StringBuilder text = new StringBuilder();
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      for (ChatChunk chunk : chunks) {
        chunk.choices().get(0).delta().content().ifPresent(text::append);
      }
      assertThat(chunks.statusCode()).isEqualTo(200);
    }
    assertThat(text).hasToString("ab");
  }

  @Test
  void asksForEventsInHeaderAndBody() {
    server.next("createChatCompletion").stream("[DONE]");
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThat(chunks).isEmpty();
    }
    var sent = server.requests().get(server.requests().size() - 1);
    assertThat(sent.header("Accept")).contains("text/event-stream");
    assertThat(sent.bodyText()).contains("\"stream\":true");
    assertThat(sent.violations()).isEmpty();
  }

  @Test
  void readsTypedEventsAndUnknownOnes() {
    server.next("createResponse").stream(
        "{\"type\":\"response.x_search_call.searching\",\"item_id\":\"i\",\"output_index\":0}",
        "{\"type\":\"response.sneezed\",\"loudly\":true}",
        "{\"type\":\"response.output_text.delta\",\"item_id\":\"i\",\"output_index\":0,"
            + "\"content_index\":0,\"delta\":\"hi\"}",
        "[DONE]");
    List<ResponseStreamEvent> events;
    try (var stream = xai.responses().streamResponse(it -> it.model("m").input("q"))) {
      events = stream.stream().toList();
    }
    assertThat(events).hasSize(3);
    assertThat(events.get(0))
        .isInstanceOf(ToolProgressEvent.class)
        .extracting(ResponseStreamEvent::type)
        .isEqualTo("response.x_search_call.searching");
    assertThat(events.get(1)).isInstanceOf(ResponseStreamEvent.Unknown.class);
    assertThat(events.get(2))
        .isInstanceOfSatisfying(
            OutputTextDeltaEvent.class, delta -> assertThat(delta.delta()).isEqualTo("hi"));
  }

  @Test
  void readsAcrossPiecesOfAnyCut() {
    String event = "data: " + chunk("\u00e4\u20ac") + "\r\n\r\n: alive\n\ndata: [DONE]\n\n";
    server.next("createChatCompletion").rawStream(event.split("(?<=.{7})"));
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThat(chunks.stream().map(c -> c.choices().get(0).delta().content().orElse("")))
          .containsExactly("\u00e4\u20ac");
    }
  }

  @Test
  void throwsWhatBreaksOffTheStream() {
    server.next("createChatCompletion").stream(
        chunk("a"), "{\"error\":{\"code\":\"overloaded\",\"message\":\"Try later.\"}}");
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      Iterator<ChatChunk> iterator = chunks.iterator();
      assertThat(iterator.next()).isNotNull();
      StreamException e = catchThrowableOfType(StreamException.class, iterator::hasNext);
      assertThat(e.code()).contains("overloaded");
      assertThat(e).hasMessageContaining("Try later.");
      assertThat(e.items()).isEqualTo(1);
      assertThat(e.operation()).isEqualTo("streamChatCompletion");
    }
  }

  @Test
  void throwsWhenTheConnectionIsCut() {
    server.next("createChatCompletion").stream(chunk("a"), chunk("b")).cut();
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThatThrownBy(() -> chunks.forEach(chunk -> assertThat(chunk).isNotNull()))
          .isInstanceOf(StreamException.class);
    }
  }

  @Test
  void takesAStreamForWholeOnceEachChoiceIsFinished() {
    String other = chunk("b").replace("\"index\":0", "\"index\":1");
    String end = ",\"finish_reason\":\"stop\"}]}";
    String first = chunk("c").replace("}]}", end);
    server.next("createChatCompletion").stream(chunk("a"), other, first, other.replace("}]}", end));
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThat(chunks).hasSize(4);
    }
    server.next("createChatCompletion").stream(chunk("a"), other, first);
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThatThrownBy(() -> chunks.stream().toList()).isInstanceOf(StreamException.class);
    }
  }

  @Test
  void throwsAfterAResponseThatFailed() {
    server.next("createResponse").stream(
        "{\"type\":\"response.failed\",\"response\":{\"status\":\"failed\","
            + "\"error\":{\"code\":\"server_error\",\"message\":\"Try later.\"}}}");
    try (var events = xai.responses().streamResponse(it -> it.model("m").input("q"))) {
      Iterator<ResponseStreamEvent> iterator = events.iterator();
      assertThat(iterator.next()).isInstanceOf(ResponseFailedEvent.class);
      StreamException e = catchThrowableOfType(StreamException.class, iterator::hasNext);
      assertThat(e.code()).contains("server_error");
      assertThat(e).hasMessageContaining("Try later.");
    }
  }

  @Test
  void knowsAnEventByItsNameAlone() {
    server
        .next("createResponse")
        .rawStream(
            "event: response.output_text.delta\n"
                + "data: {\"item_id\":\"i\",\"output_index\":0,\"content_index\":0,\"delta\":\"hi\"}\n\n",
            "event: response.completed\ndata: {\"response\":{}}\n\n");
    try (var events = xai.responses().streamResponse(it -> it.model("m").input("q"))) {
      Iterator<ResponseStreamEvent> iterator = events.iterator();
      assertThat(iterator.next())
          .isInstanceOfSatisfying(
              OutputTextDeltaEvent.class, delta -> assertThat(delta.delta()).isEqualTo("hi"));
    }
  }

  @Test
  void knowsTheEndOfAMessage() {
    String stop = "{\"type\":\"content_block_stop\",\"index\":0}";
    server.next("createMessage").stream(stop, "{\"type\":\"message_stop\"}");
    try (EventStream<MessageStreamEvent> events = message()) {
      assertThat(events).hasSize(2);
    }
    server.next("createMessage").stream(stop);
    try (EventStream<MessageStreamEvent> events = message()) {
      assertThatThrownBy(() -> events.stream().toList()).isInstanceOf(StreamException.class);
    }
  }

  private static EventStream<MessageStreamEvent> message() {
    return xai.messages()
        .streamMessage(
            it ->
                it.model("m")
                    .maxTokens(1)
                    .addMessage(said -> said.role(MessageParam.Role.USER).content("Hi.")));
  }

  @Test
  void throwsAnErrorThatComesInsteadOfEvents() {
    server.next("createChatCompletion").status(429);
    assertThatThrownBy(() -> xai.chat().streamChatCompletion(TestClient.QUESTION))
        .isInstanceOf(TooManyRequestsException.class);
  }

  @Test
  void throwsFromTheStreamOfAFutureToo() {
    server.next("createChatCompletion").stream(chunk("a"), "{\"error\":\"overloaded\"}");
    try (EventStream<ChatChunk> chunks =
        xai.async().chat().streamChatCompletion(TestClient.QUESTION).join()) {
      assertThatThrownBy(() -> chunks.stream().toList())
          .isInstanceOf(StreamException.class)
          .hasMessageContaining("overloaded");
    }
  }

  @Test
  void endsWhenItIsClosed() {
    server.next("createChatCompletion").stream(chunk("a"), chunk("b"), chunk("c"), "[DONE]");
    EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION);
    Iterator<ChatChunk> iterator = chunks.iterator();
    assertThat(iterator.next()).isNotNull();
    chunks.close();
    chunks.close();
    assertThat(iterator.hasNext()).isFalse();
    assertThat(xai.chat().createChatCompletion(TestClient.QUESTION).choices()).isNotEmpty();
  }

  @Test
  void canBeClosedEarlyButNotReadTwice() {
    server.next("createChatCompletion").stream(chunk("a"), chunk("b"), "[DONE]");
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThat(chunks.iterator().next()).isNotNull();
      assertThatThrownBy(chunks::iterator).isInstanceOf(IllegalStateException.class);
    }
  }
}
