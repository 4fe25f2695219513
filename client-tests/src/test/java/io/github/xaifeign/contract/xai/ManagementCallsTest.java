package io.github.xaifeign.contract.xai;

import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
import java.util.List;
import java.util.stream.Stream;

/** Calls of the Management API. */
class ManagementCallsTest extends LiteralCalls<XaiManagementClient> {
  ManagementCallsTest() {
    super(
        "openapi/xai-management.yaml",
        Stream.of(ApiKeyCalls.all(), CollectionCalls.all(), BillingCalls.all())
            .flatMap(List::stream)
            .toList());
  }

  @Override
  XaiManagementClient client(FakeApiServer server) {
    return XaiManagementClient.builder()
        .apiKey(KeyCanary.KEY)
        .baseUrl(server.baseUrl().toString())
        .build();
  }
}
