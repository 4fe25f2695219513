package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiTimeoutException;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server that never answers. It is of these tests alone: a request that was given up may reach it
 * after the next one.
 */
class TimeoutsTest {
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final CallOptions HASTY = CallOptions.timeout(SHORT);

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
  void endACallAfterTheTimeOfTheCall() {
    server.next("createChatCompletion").hold();
    ApiTimeoutException e =
        catchThrowableOfType(
            ApiTimeoutException.class,
            () -> xai.chat().withOptions(HASTY).createChatCompletion(TestClient.QUESTION));
    assertThat(e.operation()).isEqualTo("createChatCompletion");
    assertThat(e).hasMessageContaining("createChatCompletion");
  }

  @Test
  void endACallAfterTheTimeOfTheClient() {
    server.next("createChatCompletion").hold();
    try (XaiClient hasty =
        XaiClient.builder()
            .apiKey(KeyCanary.KEY)
            .baseUrl(server.baseUrl().toString())
            .retries(RetryPolicy.NEVER)
            .timeout(SHORT)
            .build()) {
      assertThatThrownBy(() -> hasty.chat().createChatCompletion(TestClient.QUESTION))
          .isInstanceOf(ApiTimeoutException.class);
    }
  }

  @Test
  void endTheWaitForEvents() {
    server.next("createChatCompletion").hold();
    assertThatThrownBy(
            () -> xai.chat().withOptions(HASTY).streamChatCompletion(TestClient.QUESTION))
        .isInstanceOf(ApiTimeoutException.class);
  }

  @Test
  void endTheWaitForAFile() {
    server.next("downloadFileContent").hold();
    assertThatThrownBy(() -> xai.files().withOptions(HASTY).downloadFileContent("file_1"))
        .isInstanceOf(ApiTimeoutException.class);
  }

  @Test
  void endAFuture() {
    server.next("listModels").hold();
    assertThatThrownBy(() -> xai.async().models().withOptions(HASTY).listModels().join())
        .hasCauseInstanceOf(ApiTimeoutException.class);
  }
}
