package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.model.ClientSecret;
import io.github.xaifeign.client.model.McpTool;
import io.github.xaifeign.management.model.ManagementApiKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the documents mark as secret is not in the text of a model. */
class SecretMembersTest {
  private static final String SECRET = "not-for-a-log";

  @Test
  void masksWhatTheDocumentsMarkAsSecret() {
    McpTool tool =
        McpTool.builder()
            .serverLabel("timetable")
            .serverUrl("https://mcp.example/timetable")
            .authorization(SECRET)
            .headers(Map.of("x-key", SECRET))
            .build();
    ClientSecret secret = ClientSecret.builder().value(SECRET).expiresAt(1).build();
    ManagementApiKey key = ManagementApiKey.builder().apiKeyId("k").apiKey(SECRET).build();

    assertThat(tool.toString()).contains("timetable").doesNotContain(SECRET);
    assertThat(secret.toString()).doesNotContain(SECRET);
    assertThat(key.toString()).contains("k").doesNotContain(SECRET);
  }
}
