package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fake server refuses, each fault with the check that must see it. */
class RefusalTest {
  private static final String LETTER = "\"contents\":[{\"kind\":\"letter\",\"text\":\"Hi\"}]";
  private static final String FORM = "multipart/form-data; boundary=" + PlainClient.BOUNDARY;

  private static FakeApiServer server;
  private static PlainClient client;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start(SpecDocuments.document("parcels.yaml"));
    client = PlainClient.withKey(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"stage\":\"queued\"}                              | body.schema.required",
        "{\"stage\":\"lost\",\"contents\":[]}                | body.schema.enum",
        "{\"stage\":7,\"contents\":[]}                       | body.schema.type",
        "{\"stage\":\"queued\",\"contents\":[],\"weight\":41}     | body.schema.maximum",
        "{\"stage\":\"queued\",\"contents\":[],\"weight\":null}   | body.schema.type",
        "{\"stage\":\"queued\",\"contents\":[],\"sender\":null}   | body.schema.type",
        "{\"stage\":\"queued\",\"contents\":[{\"kind\":\"letter\"}]} | body.schema.oneOf",
        "{\"stage\":\"queued\",\"contents\":[],\"topic\":3}       | body.schema.oneOf",
        "{\"stage\":\"queued\",\"contents\":[],\"sender\":{\"name\":\"a\",\"parent\":{}}} "
            + "| body.schema.required",
        "{\"stage\":\"queued\",\"contents\":[]                 | json.strict",
        "{\"stage\":\"queued\",\"stage\":\"queued\",\"contents\":[]} | json.strict",
        "{\"stage\":\"queued\",\"contents\":[]} {}             | json.strict",
      })
  void refusesBody(String body, String check) {
    assertRefused(client.postJson("/v1/parcels", body), check);
  }

  @Test
  void allowsNullOnlyWhereItIsDeclared() {
    HttpResponse<String> response =
        client.postJson(
            "/v1/parcels",
            "{\"stage\":\"queued\",\"note\":null,\"anything\":null,\"receiver\":null,"
                + LETTER
                + "}");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/parcels?limit=101,parameter.schema.maximum",
    "/v1/parcels?limit=ten,parameter.schema.type",
    "/v1/parcels?stage=queued&stage=lost,parameter.schema.enum",
    "/v1/parcels?Limit=1,query.unknown",
    "/v1/parcels?filter=Ulm,query.unknown",
    "/v1/parcels?limit=1&colour=red,query.unknown",
    "/v1/parcels?filter%5Bcity%5D=%FF,query.encoding",
    "/v1/parcels/p1/legs/x,parameter.schema.type",
    "/v1/parcels/,path.value",
    "/v1/parcels/%2E%2E,path.value",
    "/v1/parcels/%FF,path.value",
    "/v1/parcels/a/b,path.unknown",
    "/v1/nowhere,path.unknown",
  })
  void refusesPathOrQuery(String path, String check) {
    assertRefused(client.get(path), check);
  }

  @Test
  void explainsARawSlash() {
    assertThat(client.get("/v1/parcels/a/b").body()).contains("getParcel").contains("%2F");
  }

  @Test
  void explainsAWrongMethod() {
    assertThat(client.send("PATCH", "/v1/parcels", new byte[0]).body())
        .contains("the path is declared for GET, POST, not for PATCH");
  }

  static Stream<PlainClient> refusesCredentials() {
    return Stream.of(
        new PlainClient(server),
        new PlainClient(server, "Authorization", "Basic YTpi"),
        new PlainClient(server, "Authorization", "Bearer"),
        new PlainClient(server, "Authorization", "Bearer two words"),
        new PlainClient(server, "Authorization", "secret-key"),
        new PlainClient(server, "Authorization", "Bearer a", "Authorization", "Bearer b"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesCredentials(PlainClient caller) {
    HttpResponse<String> response = caller.get("/v1/parcels");

    assertRefused(response, "security");
    assertThat(response.body()).doesNotContain("secret-key").doesNotContain("YTpi");
  }

  @Test
  void asksForNoCredentialsWhereTheDocumentDoesNot() {
    assertThat(new PlainClient(server).get("/v1/health").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAMissingHeader() {
    assertRefused(client.send("DELETE", "/v1/parcels/p1", new byte[0]), "parameter.header.missing");
  }

  @Test
  void refusesABodyWhereNoneIsDeclared() {
    assertRefused(client.postJson("/v1/parcels/p1:cancel", "{}"), "body.unexpected");
  }

  @Test
  void refusesAMissingBody() {
    assertRefused(client.send("POST", "/v1/parcels", new byte[0]), "body.missing");
  }

  @Test
  void refusesABodyOfAnotherMediaType() {
    byte[] body = ("{\"stage\":\"queued\"," + LETTER + "}").getBytes(StandardCharsets.UTF_8);

    assertRefused(
        client.send("POST", "/v1/parcels", body, "Content-Type", "text/plain"),
        "contentType.undeclared");
    assertRefused(client.send("POST", "/v1/parcels", body), "contentType.header");
    assertRefused(
        client.send("POST", "/v1/labels", body, "Content-Type", "application/json"),
        "contentType.undeclared");
  }

  @Test
  void refusesToSucceedWithWhatTheCallerDoesNotAccept() {
    assertRefused(client.get("/v1/parcels", "Accept", "image/png"), "accept.success");
    assertRefused(client.get("/v1/parcels/p1", "Accept", "application/json;q=0"), "accept.success");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    byte[] body =
        ("{\"stage\":\"queued\",\"note\":\"ü\"," + LETTER + "}")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(
        client.send("POST", "/v1/parcels", body, "Content-Type", "application/json"),
        "json.strict");
  }

  static Stream<Arguments> refusesParts() {
    String file = PlainClient.file("file", "a.bin");
    return Stream.of(
        parts("multipart.required", PlainClient.field("purpose"), "front"),
        parts("multipart.unknown", file, "x", PlainClient.field("colour"), "red"),
        parts("multipart.repeated", file, "x", file, "y"),
        parts("multipart.filename", PlainClient.field("file"), "x"),
        parts("multipart.filename", file, "x", PlainClient.file("purpose", "a"), "front"),
        parts("body.schema.enum", file, "x", PlainClient.field("purpose"), "side"),
        parts("body.schema.type", file, "x", PlainClient.field("copies"), "two"),
        parts("multipart.unknown", file, "x", "Content-Disposition: form-data", "nameless"));
  }

  private static Arguments parts(String check, String... parts) {
    return Arguments.of(check, PlainClient.multipart(parts));
  }

  @ParameterizedTest
  @MethodSource
  void refusesParts(String check, byte[] body) {
    assertRefused(client.send("POST", "/v1/labels", body, "Content-Type", FORM), check);
  }

  @Test
  void refusesAMultipartBodyWithoutItsEnd() {
    byte[] body =
        ("--cut-here\r\n" + PlainClient.file("file", "a") + "\r\n\r\nx")
            .getBytes(StandardCharsets.UTF_8);

    assertRefused(client.send("POST", "/v1/labels", body, "Content-Type", FORM), "multipart.form");
    assertRefused(
        client.send("POST", "/v1/labels", body, "Content-Type", "multipart/form-data"),
        "multipart.form");
  }

  @ParameterizedTest
  @CsvSource({"user=ada&days=3,", "days=3,body.schema.required", "user=a&days=x,body.schema.type"})
  void judgesAForm(String body, String check) {
    HttpResponse<String> response =
        client.send(
            "POST",
            "/v1/login",
            body.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");

    if (check == null) {
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    } else {
      assertRefused(response, check);
    }
  }

  @Test
  void refusesUnknownMembersOnlyIfToldTo() {
    String body =
        "{\"stage\":\"queued\",\"contents\":[{\"kind\":\"letter\",\"text\":\"Hi\",\"ink\":1}]}";
    assertThat(client.postJson("/v1/parcels", body).statusCode()).isEqualTo(201);

    try (FakeApiServer strict =
        FakeApiServer.builder()
            .spec(SpecDocuments.document("parcels.yaml"))
            .refuseUnknownMembers()
            .start()) {
      HttpResponse<String> response = PlainClient.withKey(strict).postJson("/v1/parcels", body);

      assertRefused(response, "member.unknown");
      assertThat(response.body()).contains("/contents/0/ink");
      assertThatThrownBy(strict::assertNoViolations)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("POST /api/v1/parcels (createParcel)")
          .hasMessageContaining("/contents/0/ink");
    }
  }

  private static void assertRefused(HttpResponse<String> response, String check) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(response.body()).contains("\"check\" : \"" + check + "\"");
  }
}
