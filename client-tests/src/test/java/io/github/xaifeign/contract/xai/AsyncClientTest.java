package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Feign;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.XaiReaders;
import io.github.xaifeign.client.api.ModelsApi;
import io.github.xaifeign.client.api.ModelsFeignApi;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.feign.ApiErrorDecoder;
import io.github.xaifeign.client.runtime.feign.ModelDecoder;
import io.github.xaifeign.client.runtime.feign.ModelEncoder;
import io.github.xaifeign.contract.Eventually;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The asynchronous twin, the end of a client, and the interfaces without the facade. */
class AsyncClientTest {

  @Test
  void answersWithFutures() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai = TestClient.of(server)) {
      CompletableFuture<ApiResponse<ChatResponse>> response =
          xai.async().chat().withResponse(chat -> chat.createChatCompletion(TestClient.QUESTION));
      assertThat(response.join().statusCode()).isEqualTo(200);
      assertThat(response.join().body().choices()).isNotEmpty();

      server.next("createChatCompletion").stream("[DONE]");
      try (EventStream<ChatChunk> chunks =
          xai.async().chat().streamChatCompletion(TestClient.QUESTION).join()) {
        assertThat(chunks).isEmpty();
      }

      server.next("getModel").status(404);
      assertThatThrownBy(() -> xai.async().models().getModel("m").join())
          .hasCauseInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void leavesNoThreadBehind() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Set<Thread> before = Thread.getAllStackTraces().keySet();
      try (XaiClient xai = TestClient.of(server)) {
        xai.models().listModels();
        xai.async().models().listModels().join();
      }
      Set<Thread> left =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread))
              .filter(
                  thread -> thread.getName().contains("xai") || thread.getName().contains("Http"))
              .collect(Collectors.toSet());
      Eventually.holds(() -> assertThat(left).noneMatch(Thread::isAlive));
    }
  }

  @Test
  void givesTheSameObjectForEachCall() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai = TestClient.of(server)) {
      assertThat(xai.chat()).isSameAs(xai.chat());
    }
  }

  @Test
  void servesAPlainFeignBuilder() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      ModelsFeignApi feign =
          Feign.builder()
              .encoder(new ModelEncoder())
              .decoder(new ModelDecoder(new XaiReaders()))
              .errorDecoder(new ApiErrorDecoder())
              .requestInterceptor(request -> request.header("Authorization", "Bearer plain"))
              .target(ModelsFeignApi.class, server.baseUrl().toString());
      ModelsApi models = new ModelsApi(feign);
      assertThat(models.getModel("grok-4/fast").id()).isNotBlank();
      assertThat(server.takeRequest().rawPath()).isEqualTo("/v1/models/grok-4%2Ffast");
      server.next("getModel").status(404);
      assertThatThrownBy(() -> models.getModel("none")).isInstanceOf(NotFoundException.class);
    }
  }
}
