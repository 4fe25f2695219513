package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.XaiServers;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiParameter;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.util.Optional;
import java.util.stream.Collectors;

/** The requests of the inference API as its gateway takes them; what comes back is read as ever. */
class GatewayOperationsTest extends OperationRequests {
  private XaiClient xai;

  @Override
  FakeApiServer startServer() {
    ApiDocument document = SpecDocuments.inference().asGateway();
    return FakeApiServer.builder().spec(document).start();
  }

  @Override
  ReflectedClient connect(FakeApiServer to) {
    xai =
        XaiClient.builder()
            .server(XaiServers.LOW_CODE_API)
            .baseUrl(to.baseUrl().toString())
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .build();
    return new ReflectedClient(xai, xai.async(), SampleForms.INFERENCE);
  }

  @Override
  void closeClient() {
    xai.close();
  }

  @Override
  Optional<String> query(ApiOperation operation) {
    String values =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("query") && parameter.required())
            .map(ApiParameter::name)
            .map(name -> name + "=" + ENCODED_ID + "&")
            .collect(Collectors.joining());
    return Optional.of(values + "api_token=" + KeyCanary.IN_URL);
  }

  @Override
  void assertCredentials(RecordedExchange sent) {
    assertThat(sent.header("Authorization")).isEmpty();
  }
}
