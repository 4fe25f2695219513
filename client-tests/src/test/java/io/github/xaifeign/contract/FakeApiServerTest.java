package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fake server answers to valid requests, and what it remembers of them. */
class FakeApiServerTest {
  /** Only what never comes about takes this long. */
  private static final Duration NEVER = Duration.ofMinutes(3);

  private static final String PARCEL =
      "{\"stage\":\"queued\",\"contents\":[{\"kind\":\"letter\",\"text\":\"Hi\"}]}";

  private FakeApiServer server;
  private PlainClient client;
  private Set<Thread> others;

  @BeforeEach
  void start() {
    others = Thread.getAllStackTraces().keySet();
    server = FakeApiServer.start(SpecDocuments.document("parcels.yaml"));
    client = PlainClient.withKey(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void listensBelowThePathOfTheServerUrl() {
    assertThat(server.baseUrl().getHost()).isEqualTo("127.0.0.1");
    assertThat(server.baseUrl().getPath()).isEqualTo("/api");
  }

  @Test
  void answersTheExampleOfTheLowestSuccessStatus() {
    HttpResponse<String> response = client.postJson("/v1/parcels", PARCEL);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
    JsonComparison.assertSame(
        "{\"id\":\"p1\",\"stage\":\"queued\",\"contents\":[],\"weight\":1}", response.body());
    server.assertNoViolations();
  }

  @Test
  void answersTheNamedExample() {
    server.next("createParcel").example("heavy");

    assertThat(client.postJson("/v1/parcels", PARCEL).body()).contains("30.25");
    assertThat(client.postJson("/v1/parcels", PARCEL).body()).contains("p1");
  }

  @Test
  void answersEachDeclaredStatusWithItsExample() {
    server.next("createParcel").status(429);
    server.next("createParcel").status(422);
    server.next("createParcel").status(403);
    server.next("createParcel").status(202);

    HttpResponse<String> tooMany = client.postJson("/v1/parcels", PARCEL);
    assertThat(tooMany.statusCode()).isEqualTo(429);
    assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(tooMany.body()).contains("Slow down");
    HttpResponse<String> unreadable = client.postJson("/v1/parcels", PARCEL);
    assertThat(unreadable.statusCode()).isEqualTo(422);
    assertThat(unreadable.headers().firstValue("content-type")).hasValue("text/plain");
    assertThat(unreadable.body()).isEqualTo("missing field `stage`");
    HttpResponse<String> byRange = client.postJson("/v1/parcels", PARCEL);
    assertThat(byRange.statusCode()).isEqualTo(403);
    assertThat(byRange.body()).contains("refused");
    HttpResponse<String> empty = client.postJson("/v1/parcels", PARCEL);
    assertThat(empty.statusCode()).isEqualTo(202);
    assertThat(empty.body()).isEmpty();
  }

  @Test
  void answersAnUndeclaredStatusWithoutABody() {
    server.next("getParcel").status(503);

    HttpResponse<String> response = client.get("/v1/parcels/p1");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void answersBodyAndHeadersOfTheTest() {
    server.next("getParcel").body("{\"odd\":1}").header("x-request-id", "r1").header("x-a", "b");

    HttpResponse<String> response = client.get("/v1/parcels/p1");

    assertThat(response.body()).isEqualTo("{\"odd\":1}");
    assertThat(response.headers().firstValue("x-request-id")).hasValue("r1");
    assertThat(response.headers().firstValue("x-a")).hasValue("b");
  }

  @Test
  void followsTheSchemaWhereThereIsNoExample() {
    HttpResponse<String> response = client.get("/v1/parcels/p1");

    JsonComparison.assertSame(
        "{\"id\":\"text\",\"stage\":\"queued\",\"weight\":1,"
            + "\"contents\":[{\"kind\":\"letter\",\"text\":\"text\"}]}",
        response.body());
  }

  @Test
  void streamsWhenTheBodyAsksForIt() {
    HttpResponse<String> response =
        client.postJson("/v1/stories", "{\"topic\":\"t\",\"stream\":true}");

    assertThat(response.headers().firstValue("content-type")).hasValue("text/event-stream");
    assertThat(response.body())
        .isEqualTo("data: {\"delta\":\"Once\"}\n\ndata: {\"delta\":\" upon a time\"}\n\n");
  }

  @Test
  void doesNotStreamWhenOnlyTheAcceptHeaderAsksForIt() {
    HttpResponse<String> response =
        client.postJson("/v1/stories", "{\"topic\":\"t\"}", "Accept", "text/event-stream");

    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
  }

  @Test
  void streamsTheFramesOfTheTest() {
    server.next("tellStory").stream("{\"delta\":\"a\"}", "two\nlines", "[DONE]");
    server.next("tellStory").example("raw");
    server.next("tellStory").rawStream(": hello\r", "\ndata: x\r\n\r\n");

    String body = "{\"topic\":\"t\",\"stream\":true}";
    assertThat(client.postJson("/v1/stories", body).body())
        .isEqualTo("data: {\"delta\":\"a\"}\n\ndata: two\ndata: lines\n\ndata: [DONE]\n\n");
    assertThat(client.postJson("/v1/stories", body).body())
        .isEqualTo("event: piece\ndata: {\"delta\":\"Once\"}\n\ndata: [DONE]\n\n");
    assertThat(client.postJson("/v1/stories", body).body()).isEqualTo(": hello\r\ndata: x\r\n\r\n");
  }

  @Test
  void answersEveryByteWhereBytesAreAskedFor() throws Exception {
    HttpResponse<byte[]> response =
        client
            .http()
            .send(
                client.request("GET", "/v1/labels/l1/content", new byte[0]),
                HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.body()).hasSize(256).startsWith(0, 1, 2).endsWith(254, 255);
  }

  @Test
  void answersNothingToADelete() {
    HttpResponse<String> response =
        client.send("DELETE", "/v1/parcels/p1", new byte[0], "x-reason", "lost");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
  }

  @Test
  void answersByDefaultWhereNoStatusIsDeclared() {
    assertThat(client.get("/v1/health").statusCode()).isEqualTo(200);
  }

  @Test
  void cutsOffABody() {
    server.next("getLatestParcel").cut();
    server.next("tellStory").stream("one", "two").cut();

    assertThatThrownBy(() -> client.get("/v1/parcels/latest"))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> client.postJson("/v1/stories", "{\"topic\":\"t\",\"stream\":true}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void holdsAnAnswerUntilClosed() {
    server.next("getLatestParcel").hold();
    HttpRequest impatient =
        HttpRequest.newBuilder(
                client.request("GET", "/v1/parcels/latest", new byte[0]), (name, value) -> true)
            .timeout(Duration.ofMillis(50))
            .build();

    assertThatThrownBy(() -> client.http().send(impatient, HttpResponse.BodyHandlers.discarding()))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void remembersTheRequest() {
    client.get("/v1/parcels?limit=3&stage=queued&stage=delivered&filter%5Bcity%5D=Neu+Ulm");

    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.method()).isEqualTo("GET");
    assertThat(exchange.operationId()).hasValue("listParcels");
    assertThat(exchange.rawPath()).isEqualTo("/api/v1/parcels");
    assertThat(exchange.rawQuery()).hasValueSatisfying(raw -> assertThat(raw).contains("%5B"));
    assertThat(exchange.query())
        .containsEntry("limit", List.of("3"))
        .containsEntry("stage", List.of("queued", "delivered"))
        .containsEntry("filter[city]", List.of("Neu Ulm"));
    assertThat(exchange.header("AUTHORIZATION")).hasValue("Bearer secret-key");
    assertThat(exchange.violations()).isEmpty();
    assertThat(exchange.responseStatus()).isEqualTo(200);
    assertThat(new String(exchange.responseBody())).contains("p1");
  }

  @Test
  void remembersThePathValueAsSent() {
    client.get("/v1/parcels/a%2Fb%20c");

    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.operationId()).hasValue("getParcel");
    assertThat(exchange.rawPathValues()).containsEntry("parcel_id", "a%2Fb%20c");
    assertThat(exchange.violations()).isEmpty();
  }

  @Test
  void tellsTemplatesApart() {
    client.send("POST", "/v1/parcels/p1:cancel", new byte[0]);
    client.get("/v1/parcels/latest");
    client.get("/v1/parcels/p1/legs/3");
    client.get("/v1/parcels/p1%3Acancel");

    assertThat(server.requests())
        .extracting(exchange -> exchange.operationId().orElseThrow())
        .containsExactly("cancelParcel", "getLatestParcel", "getLeg", "getParcel");
    server.assertNoViolations();
  }

  @Test
  void remembersTheParts() {
    byte[] body =
        PlainClient.multipart(
            PlainClient.field("purpose"), "front",
            PlainClient.field("copies"), "2",
            PlainClient.file("file", "ä.bin"), "line\r\n--cut");
    HttpResponse<String> response =
        client.send(
            "POST",
            "/v1/labels",
            body,
            "Content-Type",
            "multipart/form-data; boundary=" + PlainClient.BOUNDARY);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.parts())
        .extracting(RecordedPart::name)
        .containsExactly("purpose", "copies", "file");
    RecordedPart file = exchange.part("file").orElseThrow();
    assertThat(file.filename()).hasValue("ä.bin");
    assertThat(file.contentType()).hasValue("application/octet-stream");
    assertThat(file.text()).isEqualTo("line\r\n--cut");
  }

  @Test
  void countsOperationsThatWereCalledRightly() {
    client.get("/v1/parcels");
    client.get("/v1/parcels/p1/legs/three");

    Coverage coverage = server.coverage();
    assertThat(coverage.held()).containsExactly("listParcels");
    assertThat(coverage.missing()).contains("getLeg", "GET /v1/health");
    assertThat(coverage)
        .hasToString(
            "held 1 of 12 operations against the spec, not: "
                + String.join(", ", coverage.missing()));
  }

  @Test
  void keepsAStubForTheNextValidCall() {
    server.next("getLeg").body("{\"city\":\"Bonn\"}");

    assertThat(client.get("/v1/parcels/p1/legs/x").statusCode()).isEqualTo(400);
    assertThat(client.get("/v1/parcels/p1/legs/1").body()).contains("Bonn");
  }

  @Test
  void refusesStubsThatCannotCome() {
    assertThatThrownBy(() -> server.next("nope"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("createParcel");
    assertThatThrownBy(() -> server.next("createParcel").example("nope"))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> server.takeRequest(Duration.ZERO))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void refusesADocumentThatIsNotValid() {
    String unsound = server.document().toJson().replace("\"in\":\"path\"", "\"in\":\"nowhere\"");

    assertThatThrownBy(() -> FakeApiServer.start(unsound))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parcel_id")
        .hasMessageNotContaining("openapi");
  }

  @Test
  void endsItsThreads() throws Exception {
    server.next("getLatestParcel").hold();
    var held =
        client
            .http()
            .sendAsync(
                client.request("GET", "/v1/parcels/latest", new byte[0]),
                HttpResponse.BodyHandlers.discarding());
    server.takeRequest(NEVER);

    server.close();

    assertThat(held).failsWithin(NEVER).withThrowableThat().withCauseInstanceOf(IOException.class);
    Eventually.holds(
        () ->
            assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !others.contains(thread))
                .extracting(Thread::getName)
                .noneMatch(
                    name -> name.startsWith("fake-api") || name.startsWith("HTTP-Dispatcher")));
  }

  @Test
  void showsNoCredentialInItsText() {
    client.get("/v1/parcels");

    assertThat(server.takeRequest())
        .asString()
        .doesNotContain("secret-key")
        .contains("listParcels");
  }
}
