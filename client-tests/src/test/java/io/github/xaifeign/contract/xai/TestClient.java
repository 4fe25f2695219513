package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.canary.KeyCanary;

/** A client of the fake server, and a request that suits most tests. */
final class TestClient {
  static final ChatRequest QUESTION =
      ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Why?")).build();

  private TestClient() {}

  static XaiClient of(FakeApiServer server) {
    return XaiClient.builder()
        .apiKey(KeyCanary.KEY)
        .retries(RetryPolicy.NEVER)
        .baseUrl(server.baseUrl().toString())
        .build();
  }
}
