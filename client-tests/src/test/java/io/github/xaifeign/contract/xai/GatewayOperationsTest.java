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
import io.github.xaifeign.contract.canary.KeyCanary;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operations of the inference API as its gateway takes them. */
class GatewayOperationsTest extends EveryOperation {
  private XaiClient xai;

  @Override
  FakeApiServer server() {
    ApiDocument document = ApiDocument.ofResource("openapi/xai.yaml").asGateway();
    return FakeApiServer.builder().spec(document).start();
  }

  @Override
  ReflectedClient client(FakeApiServer server) {
    xai =
        XaiClient.builder()
            .server(XaiServers.LOW_CODE_API)
            .baseUrl(server.baseUrl().toString())
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .build();
    return new ReflectedClient(xai, xai.async(), Forms.INFERENCE);
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
