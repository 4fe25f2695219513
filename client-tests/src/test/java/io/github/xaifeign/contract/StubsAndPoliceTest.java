package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.canary.KeyCanary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that tests give stubs, and requests that anybody's code sends, are judged as well. */
class StubsAndPoliceTest {
  private final FakeApiServer server = FakeApiServer.start(SpecDocuments.document("parcels.yaml"));
  private final PlainClient client = PlainClient.withKey(server);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsAStubThatTheServiceNeverAnswers() {
    server.next("getParcel").body("{\"odd\":1}");
    client.get("/v1/parcels/p1");

    assertThat(server.takeRequest().violations()).isEmpty();
    assertThatThrownBy(server::assertNoViolations)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the stub's response")
        .hasMessageContaining("missing required properties");
  }

  @Test
  void findsAnEventThatTheServiceNeverSends() {
    server.next("tellStory").stream("{\"delta\":\"Once\"}", "{\"delta\":1}", "[DONE]");
    client.postJson("/v1/stories", "{\"topic\":\"sea\",\"stream\":true}");

    assertThat(server.takeRequest().responseViolations()).hasSize(1);
  }

  @Test
  void takesWhatTheServiceMayAnswer() {
    server.next("getParcel").body("{\"id\":\"p1\",\"stage\":\"queued\",\"contents\":[]}");
    client.get("/v1/parcels/p1");

    assertThatCode(server::assertNoViolations).doesNotThrowAnyException();
  }

  @Test
  void takesAnythingFromATestThatSaysSo() {
    server.next("getParcel").body("{\"odd\":1}").unchecked();
    client.get("/v1/parcels/p1");

    assertThatCode(server::assertNoViolations).doesNotThrowAnyException();
  }

  /** Somebody's own Feign interface, which forgets what is required. */
  @Headers("Authorization: Bearer key")
  interface Parcels {
    @RequestLine("GET /v1/parcels/{id}")
    @Headers("Accept: application/json")
    String get(@Param("id") String id);

    @RequestLine("POST /v1/parcels?colour=red")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    String create(String body);
  }

  @Test
  void policeLetsNothingPassThatBreaksTheDocument() {
    Client police = new PoliceClient(new Client.Default(null, null), server.document());
    Parcels parcels =
        Feign.builder().client(police).target(Parcels.class, server.baseUrl().toString());

    assertThat(parcels.get("p1")).contains("queued");
    assertThatThrownBy(() -> parcels.create("{}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("POST /api/v1/parcels")
        .hasMessageContaining("query.unknown")
        .hasMessageContaining("body");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void policeStandsBehindAnEmittedClient() {
    Client police = new PoliceClient(new Client.Default(null, null), SpecDocuments.inference());
    try (FakeApiServer xaiServer = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai =
            XaiClient.builder()
                .apiKey(KeyCanary.KEY)
                .feignClient(police)
                .baseUrl(xaiServer.baseUrl().toString())
                .build()) {
      assertThat(xai.models().listModels().data()).isNotEmpty();
    }
  }
}
