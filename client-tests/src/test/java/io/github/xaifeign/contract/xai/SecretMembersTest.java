package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ClientSecret;
import io.github.xaifeign.client.model.McpTool;
import io.github.xaifeign.client.runtime.ApiDecodingException;
import io.github.xaifeign.client.runtime.ClientSettings;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.model.ManagementApiKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;

/** What the documents mark as secret is in no text that people read. */
class SecretMembersTest {
  private static final String SECRET = "not-for-a-log";
  private static final McpTool TOOL =
      McpTool.builder()
          .serverLabel("timetable")
          .serverUrl("https://mcp.example/timetable")
          .authorization(SECRET)
          .headers(Map.of("x-route", SECRET))
          .build();

  @Test
  void isNotInTheTextOfAModel() {
    ClientSecret secret = ClientSecret.builder().value(SECRET).expiresAt(1).build();
    ManagementApiKey key = ManagementApiKey.builder().apiKeyId("k").apiKey(SECRET).build();

    assertThat(TOOL.toString()).contains("timetable").doesNotContain(SECRET);
    assertThat(secret.toString()).doesNotContain(SECRET);
    assertThat(key.toString()).contains("k").doesNotContain(SECRET);
  }

  @Test
  void isNotInAnExceptionThatShowsABody() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai = TestClient.of(server)) {
      server
          .next("createRealtimeClientSecret")
          .body("{\"value\":\"" + SECRET + "\",\"expires_at\":1");
      ApiDecodingException e =
          catchThrowableOfType(
              ApiDecodingException.class,
              () ->
                  xai.voice().createRealtimeClientSecret(it -> it.expiresAfter(a -> a.seconds(9))));
      assertThat(e.snippet()).isEqualTo("{\"value\":\"***\",\"expires_at\":1");
      assertThat(e).asString().doesNotContain(SECRET);
    }
  }

  @Test
  void isNotInALoggedBody() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai =
            XaiClient.builder()
                .apiKey(KeyCanary.KEY)
                .baseUrl(server.baseUrl().toString())
                .logBodies(10_000)
                .build()) {
      server
          .next("createRealtimeClientSecret")
          .body("{\"value\":\"" + SECRET + "\",\"expires_at\":1}");
      String log =
          logged(
              () -> {
                xai.voice().createRealtimeClientSecret(it -> it.expiresAfter(a -> a.seconds(9)));
                xai.responses()
                    .createResponse(it -> it.model("grok-4").input("Why?").addTool(TOOL));
              });
      assertThat(log)
          .contains("\"seconds\":9", "\"value\":\"***\"", "\"headers\":\"***\"", "timetable")
          .doesNotContain(SECRET);
    }
  }

  private static String logged(Runnable task) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    StreamHandler handler = new StreamHandler(log, new SimpleFormatter());
    handler.setLevel(Level.ALL);
    Logger logger = Logger.getLogger(ClientSettings.class.getPackageName());
    Level before = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.addHandler(handler);
    try {
      task.run();
    } finally {
      logger.removeHandler(handler);
      logger.setLevel(before);
    }
    handler.flush();
    return log.toString(StandardCharsets.UTF_8);
  }
}
