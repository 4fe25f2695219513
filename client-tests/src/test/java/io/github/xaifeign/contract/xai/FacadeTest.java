package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
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
  void namesItselfItsVersionAndJava() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai = TestClient.of(server)) {
      xai.models().listModels();
      assertThat(server.takeRequest().header("User-Agent"))
          .hasValueSatisfying(
              it -> assertThat(it).matches("xai-client/\\d+\\.\\S+ feign-javapoet Java/\\d+"));
    }
  }

  @Test
  void sendsNoVersionTwice() {
    try (XaiClient xai =
        XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl("https://gateway.example/v1/").build()) {
      assertThat(xai).hasToString("XaiClient[baseUrl=https://gateway.example]");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XaiManagementClient.builder().baseUrl("https://gateway.example/v1"))
        .withMessageStartingWith("baseUrl must not end with /v1");
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
