package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.canary.KeyCanary;
import org.junit.jupiter.api.Test;

/** The facade itself. */
class FacadeTest {
  @Test
  void printsWhereItCallsAndNoSecret() {
    try (XaiClient xai =
        XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl("https://gateway.example/xai").build()) {
      assertThat(xai).hasToString("XaiClient[baseUrl=https://gateway.example/xai]");
      assertThat(xai.async()).hasToString("XaiAsyncClient[baseUrl=https://gateway.example/xai]");
    }
  }
}
