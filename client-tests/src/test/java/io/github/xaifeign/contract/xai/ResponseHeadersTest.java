package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.api.FilesApi;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.Model;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.model.VideoResponse;
import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.BinaryResponse;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.Polling;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands around a body: status and headers of a response, headers of a single call. */
class ResponseHeadersTest {
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

  @Test
  void giveStatusAndHeadersWithTheModel() {
    server
        .next("createChatCompletion")
        .header("X-Request-Id", "req-1")
        .header("X-Ratelimit-Remaining-Requests", "479")
        .header("X-Twice", "a")
        .header("X-Twice", "b");
    ApiResponse<ChatResponse> response =
        xai.chat().withResponse(chat -> chat.createChatCompletion(TestClient.QUESTION));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.requestId()).contains("req-1");
    assertThat(response.header("x-ratelimit-remaining-requests")).contains("479");
    assertThat(response.headers().get("x-twice")).containsExactly("a", "b");
    assertThat(response.header("x-none")).isEmpty();
    assertThat(response.body().choices()).isNotEmpty();
  }

  @Test
  void giveStatusAndHeadersWithEvents() {
    server.next("createChatCompletion").header("x-request-id", "req-2").stream("[DONE]");
    try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(TestClient.QUESTION)) {
      assertThat(chunks.statusCode()).isEqualTo(200);
      assertThat(chunks.requestId()).contains("req-2");
      assertThat(chunks.headers().get("CONTENT-TYPE")).containsExactly("text/event-stream");
    }
  }

  @Test
  void giveStatusAndHeadersWithBytes() {
    server.next("downloadFileContent").header("x-request-id", "req-3").body("four");
    try (BinaryResponse content = xai.files().downloadFileContent("file_1")) {
      assertThat(content.statusCode()).isEqualTo(200);
      assertThat(content.requestId()).contains("req-3");
      assertThat(content.contentLength()).hasValue(4);
      assertThat(content.readAllBytes()).asString().isEqualTo("four");
    }
  }

  @Test
  void giveThemInFuturesToo() {
    server.next("getModel").header("x-request-id", "req-4");
    ApiResponse<Model> response =
        xai.async().models().withResponse(models -> models.getModel("m")).join();
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.requestId()).contains("req-4");
    assertThat(response.body().id()).isNotBlank();
  }

  @Test
  void goWithOptionsAndBuilders() {
    server.reset();
    server.next("createChatCompletion").header("x-request-id", "req-5");
    ApiResponse<ChatResponse> response =
        xai.chat()
            .withOptions(CallOptions.header("X-Mine", "1"))
            .withResponse(
                chat ->
                    chat.createChatCompletion(
                        it -> it.model("grok-4").addMessage(UserMessage.of("Why?"))));
    assertThat(response.requestId()).contains("req-5");
    assertThat(server.takeRequest().header("X-Mine")).contains("1");
  }

  @Test
  void areThoseOfTheLastResponse() {
    server.next("getVideo").status(202).header("x-request-id", "req-6");
    server.next("getVideo").header("x-request-id", "req-7");
    Polling fast = Polling.builder().interval(Duration.ofMillis(1)).build();
    ApiResponse<VideoResponse> response =
        xai.videos()
            .withOptions(CallOptions.polling(fast))
            .withResponse(videos -> videos.awaitVideo("r-1"));
    assertThat(response.requestId()).contains("req-7");
  }

  @Test
  void areRefusedWithoutACall() {
    server.reset();
    assertThatIllegalStateException()
        .isThrownBy(() -> xai.files().withResponse(FilesApi::listFilesAll))
        .withMessageStartingWith("no response came");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void followHeadersOfASingleCall() {
    server.reset();
    xai.models().withOptions(CallOptions.header("X-Grok-Conv-Id", "c-1")).listModels();
    RecordedExchange with = server.takeRequest();
    assertThat(with.header("x-grok-conv-id")).contains("c-1");
    assertThat(with.header("Authorization")).contains("Bearer " + KeyCanary.KEY);
    xai.models().listModels();
    assertThat(server.takeRequest().header("x-grok-conv-id")).isEmpty();
  }

  @Test
  void areRefusedOnceTheClientIsClosed() {
    server.reset();
    XaiClient closed = TestClient.of(server);
    closed.close();
    assertThatThrownBy(() -> closed.models().listModels())
        .hasStackTraceContaining("the client is closed");
    assertThat(server.requests()).isEmpty();
  }
}
