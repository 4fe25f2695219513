package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
import java.util.Optional;

/** The operations of the Management API. */
class ManagementOperationsTest extends OperationResponses {
  private XaiManagementClient management;

  @Override
  FakeApiServer startServer() {
    return FakeApiServer.start(SpecDocuments.management());
  }

  @Override
  ReflectedClient connect(FakeApiServer to) {
    management =
        XaiManagementClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(to.baseUrl().toString())
            .build();
    return new ReflectedClient(management, management.async(), SampleForms.MANAGEMENT);
  }

  @Override
  void closeClient() {
    management.close();
  }

  @Override
  Optional<String> query(ApiOperation operation) {
    return operation.id().equals("batchGetCollectionDocuments")
        ? Optional.of("file_ids=file_1&file_ids=file_2")
        : Optional.empty();
  }
}
