package io.github.xaifeign.contract.xai;

import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
import java.util.List;
import java.util.stream.Stream;

/** Calls of the Management API. */
class ManagementBuildersTest extends Builders<XaiManagementClient> {
  ManagementBuildersTest() {
    super(
        "openapi/xai-management.yaml",
        Stream.of(WrittenKeys.all(), WrittenCollections.all(), WrittenBilling.all())
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
