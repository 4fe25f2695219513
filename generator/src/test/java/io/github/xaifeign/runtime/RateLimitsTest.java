package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rate limits in the forms in which services send them. */
class RateLimitsTest {
  /** Saturday, 21 November 2026, 20:00:00 GMT. */
  private static final long NOW = 1_795_291_200_000L;

  private static RateLimits of(String... headers) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      map.put(headers[i], List.of(headers[i + 1]));
    }
    return RateLimits.of(ResponseHead.of("getParcel", 200, map), NOW);
  }

  @Test
  void areToldForEachThingThatIsLimited() {
    RateLimits limits =
        of(
            "X-RateLimit-Limit-Requests", "600",
            "X-RateLimit-Remaining-Requests", "599",
            "x-ratelimit-limit-tokens", "2000000",
            "x-ratelimit-remaining-tokens", "1999000",
            "x-ratelimit-reset-tokens", "1.5");
    assertThat(limits.requests().limit()).hasValue(600);
    assertThat(limits.requests().remaining()).hasValue(599);
    assertThat(limits.requests().reset()).isEmpty();
    assertThat(limits.tokens().limit()).hasValue(2_000_000);
    assertThat(limits.tokens().remaining()).hasValue(1_999_000);
    assertThat(limits.tokens().reset()).contains(Duration.ofMillis(1_500));
    assertThat(limits.names()).containsExactly("requests", "tokens");
  }

  @Test
  void mayHaveTheirNameInTheMiddleOrNone() {
    RateLimits limits =
        of(
            "acme-ratelimit-input-tokens-limit", "50",
            "acme-ratelimit-input-tokens-reset", "2026-11-21T20:01:00Z",
            "RateLimit-Remaining", "7",
            "X-Rate-Limit-Limit", "9");
    assertThat(limits.named("Input-Tokens").limit()).hasValue(50);
    assertThat(limits.named("input-tokens").reset()).contains(Duration.ofMinutes(1));
    assertThat(limits.named("").remaining()).hasValue(7);
    assertThat(limits.named("").limit()).hasValue(9);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "30, 30000",
    "0.25, 250",
    "20ms, 20",
    "1s, 1000",
    "6m0s, 360000",
    "1h2m3.5s, 3723500",
    "1795291260, 60000",
    "1795291260500, 60500",
    "1795291140, 0",
    "2026-11-21T21:00:10+01:00, 10000",
    "'Sat, 21 Nov 2026 20:00:05 GMT', 5000",
  })
  void areSetAgainAfterATime(String text, long millis) {
    assertThat(of("x-ratelimit-reset-requests", text).requests().reset())
        .contains(Duration.ofMillis(millis));
  }

  @Test
  void areSetAgainAfterTheTimeOfTheServer() {
    assertThat(
            of(
                    "date", "Sat, 21 Nov 2026 19:59:00 GMT",
                    "x-ratelimit-reset", "1795291200")
                .named("")
                .reset())
        .contains(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-1", "many", "1e3", "12x", "9999999999999999999", "5s3m", "NaN", ";"})
  void areEmptyIfTheyCannotBeRead(String text) {
    RateLimits limits =
        of(
            "x-ratelimit-limit-requests", text,
            "x-ratelimit-remaining-requests", text,
            "x-ratelimit-reset-requests", text);
    assertThat(limits.requests().limit()).isEmpty();
    assertThat(limits.requests().remaining()).isEmpty();
    assertThat(limits.requests().reset()).isEmpty();
  }

  @Test
  void areEmptyWithoutHeaders() {
    RateLimits limits = of("content-type", "text/plain", "ratelimit", "\"default\";r=50;t=30");
    assertThat(limits.tokens().limit()).isEmpty();
    assertThat(limits.names()).isEmpty();
    assertThat(limits.named("other")).hasToString(RateLimit.NONE.toString());
  }

  @Test
  void mayTellOfTheirPolicy() {
    assertThat(of("ratelimit-limit", "100, 100;w=60").named("").limit()).hasValue(100);
  }

  @Test
  void standBesideResponsesAndErrors() {
    ResponseHead head =
        ResponseHead.of("getParcel", 429, Map.of("x-ratelimit-remaining-requests", List.of("0")));
    assertThat(new ApiResponse<>(head, "parcel").rateLimits().requests().remaining()).hasValue(0);
    assertThat(new TooManyRequestsException(head, new byte[0]).rateLimits().requests().remaining())
        .hasValue(0);
  }
}
