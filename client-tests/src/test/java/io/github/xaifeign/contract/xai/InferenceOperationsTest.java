package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;

/** The operations of the inference API. */
class InferenceOperationsTest extends OperationResponses {
  private XaiClient xai;

  @Override
  FakeApiServer startServer() {
    return FakeApiServer.start(SpecDocuments.inference());
  }

  @Override
  ReflectedClient connect(FakeApiServer to) {
    xai =
        XaiClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(to.baseUrl().toString())
            .build();
    return new ReflectedClient(xai, xai.async(), SampleForms.INFERENCE);
  }

  @Override
  void closeClient() {
    xai.close();
  }
}
