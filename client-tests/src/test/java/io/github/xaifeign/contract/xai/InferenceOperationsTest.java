package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.canary.KeyCanary;

/** The operations of the inference API. */
class InferenceOperationsTest extends EveryOperation {
  private XaiClient xai;

  @Override
  FakeApiServer server() {
    return FakeApiServer.start("openapi/xai.yaml");
  }

  @Override
  ReflectedClient client(FakeApiServer server) {
    xai =
        XaiClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(server.baseUrl().toString())
            .build();
    return new ReflectedClient(xai, xai.async(), Forms.INFERENCE);
  }

  @Override
  void closeClient() {
    xai.close();
  }
}
