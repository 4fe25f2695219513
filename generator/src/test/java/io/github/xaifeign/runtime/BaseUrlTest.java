package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Base URLs as users write them. */
class BaseUrlTest {
  private static String taken(String url, String common, String... versions) {
    return ClientSettings.builder().basePaths(common, versions).baseUrl(url).build().baseUrl();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example, https://api.example",
    "https://api.example/, https://api.example",
    "https://api.example/below///, https://api.example/below",
    "HTTPS://api.example:8443, https://api.example:8443",
    "http://localhost:8080/gw, http://localhost:8080/gw",
    "http://[::1]:80, http://[::1]:80",
  })
  void areTakenWithoutSlashesAtTheirEnd(String url, String taken) {
    assertThat(taken(url, "")).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|must not be blank",
        "' '|must not be blank",
        "' https://api.example'|must not contain blanks",
        "'https://api.example/a b'|must not contain blanks",
        "api.example|must begin with https:// or http://",
        "localhost:8080|must begin with https:// or http://",
        "//api.example|must begin with https:// or http://",
        "ftp://api.example|must begin with https:// or http://",
        "https://{region}.example|has a variable in braces that is not filled in",
        "https://user:CANARY@api.example|must not contain a user or password; set credentials",
        "https://CANARY@api_1.example|must not contain a user or password; set credentials",
        "https://api.example?key=CANARY|must not have a query; calls take query parameters",
        "https://api.example?|must not have a query; calls take query parameters",
        "https://api.example/#CANARY|must not have a fragment",
        "https:///v1|has no host, or one that is no host name",
        "https://api_1.example|has no host, or one that is no host name",
        "https://api.example:99999|has a port above 65535",
        "https://api.example/%zCANARY|is not a URL (RFC 3986)",
      })
  void areRefusedInASentenceWithoutRepeatingThem(String url, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClientSettings.builder().baseUrl(url))
        .withMessageStartingWith("baseUrl " + problem)
        .matches(e -> !e.getMessage().contains("CANARY"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallOptions.builder().baseUrl(url))
        .withMessageStartingWith("baseUrl " + problem);
  }

  @Test
  void loseWhatAllPathsBeginWith() {
    assertThat(taken("https://a.example/v1", "/v1")).isEqualTo("https://a.example");
    assertThat(taken("https://a.example/gw/v1/", "/v1")).isEqualTo("https://a.example/gw");
    assertThat(taken("https://a.example/api/v1", "/api/v1")).isEqualTo("https://a.example");
    assertThat(taken("https://a.example/api", "/api/v1")).isEqualTo("https://a.example");
    assertThat(taken("https://a.example/v1", "/api/v1")).isEqualTo("https://a.example/v1");
    assertThat(taken("https://a.example/dev1", "/v1")).isEqualTo("https://a.example/dev1");
    assertThat(taken("https://v1", "/v1")).isEqualTo("https://v1");
  }

  @Test
  void areRefusedWithAVersionThatSomePathsBeginWith() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> taken("https://a.example/v1/", "", "/v2", "/v1"))
        .withMessage(
            "baseUrl must not end with /v1, with which paths of the operations begin; leave it out");
    assertThat(taken("https://a.example/v3", "", "/v2", "/v1")).isEqualTo("https://a.example/v3");
  }

  @Test
  void ofTheDocumentAreTakenAsTheyAre() {
    ClientSettings.Builder client =
        ClientSettings.builder().basePaths("/v1").documentedBaseUrl("https://a.example/v1");
    assertThat(client.isBaseUrlSet()).isFalse();
    assertThat(client.build().baseUrl()).isEqualTo("https://a.example/v1");
    assertThat(client.baseUrl("https://b.example").isBaseUrlSet()).isTrue();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> ClientSettings.builder().build())
        .withMessage("baseUrl is not set");
  }
}
