package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import org.junit.jupiter.api.Test;

/** The facade itself. */
class FacadeTest {
  @Test
  void isNotMadeWithoutAKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> XaiClient.builder().build())
        .withMessageStartingWith(
            "no credentials are set: call apiKey(...), or fromEnv() with XAI_");
  }

  @Test
  void takesCredentialsOfTheCaller() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai =
            XaiClient.builder()
                .credentials(
                    request -> request.setHeader("Authorization", "Bearer " + request.method()))
                .baseUrl(server.baseUrl().toString())
                .build()) {
      xai.models().listModels();
      assertThat(server.takeRequest().header("Authorization")).contains("Bearer GET");
    }
  }

  @Test
  void printsWhereItCallsAndNoSecret() {
    try (XaiClient xai =
        XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl("https://gateway.example/xai").build()) {
      assertThat(xai).hasToString("XaiClient[baseUrl=https://gateway.example/xai]");
      assertThat(xai.async()).hasToString("XaiAsyncClient[baseUrl=https://gateway.example/xai]");
    }
  }
}
