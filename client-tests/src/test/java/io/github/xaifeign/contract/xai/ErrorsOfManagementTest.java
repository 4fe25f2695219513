package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.runtime.ErrorResponseException;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Errors in responses that claim success, where the model requires no member. */
class ErrorsOfManagementTest {
  private FakeApiServer server;
  private XaiManagementClient management;

  @BeforeEach
  void start() {
    server = FakeApiServer.start(SpecDocuments.management());
    management =
        XaiManagementClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(server.baseUrl().toString())
            .build();
  }

  @AfterEach
  void stop() {
    management.close();
    server.close();
  }

  @Test
  void areFoundInEitherShape() {
    assertThat(errorOf("{\"code\":\"down\",\"error\":\"Try again.\"}").error().message())
        .contains("Try again.");
    assertThat(errorOf("{\"code\":7,\"message\":\"No.\",\"details\":[]}").error().code())
        .contains("7");
  }

  private ErrorResponseException errorOf(String body) {
    server.next("listTeamModels").body(body);
    return catchThrowableOfType(
        ErrorResponseException.class, () -> management.teams().listTeamModels("t-1"));
  }

  @Test
  void areNotSeenInMembersThatAreNew() {
    String response = "{\"clusterConfigs\":[],\"error\":\"a member that is new\"}";
    server.next("listTeamModels").body(response);
    assertThat(management.teams().listTeamModels("t-1").additionalProperties())
        .containsKey("error");
    server.next("listTeamModels").body("{\"newer\":1}");
    assertThat(management.teams().listTeamModels("t-1").additionalProperties())
        .containsKey("newer");
  }
}
