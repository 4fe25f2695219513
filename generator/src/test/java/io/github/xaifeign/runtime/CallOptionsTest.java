package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.runtime.feign.ApiClients;
import io.github.xaifeign.runtime.feign.Clients;
import io.github.xaifeign.runtime.feign.Logged;
import io.github.xaifeign.runtime.feign.ParcelsApi;
import io.github.xaifeign.runtime.feign.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one call can have otherwise, over a real socket. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CallOptionsTest {
  private static final String PARCEL = "{\"id\":\"a\"}";

  private static RawServer.Received sent(CallOptions options) {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      clients.create(ParcelsApi.class).getParcel("a", options);
      return server.request();
    }
  }

  @Test
  void addsToTheQuery() {
    CallOptions options = CallOptions.builder().query("a b", "1&2").query("a b", "+").build();
    assertThat(sent(options).line).contains("/v1/parcels/a?a%20b=1%262&a%20b=%2B ");
  }

  @Test
  void takesAnotherKey() {
    CallOptions options = CallOptions.builder().apiKey("xai-other").build();
    assertThat(sent(options).header("Authorization")).isEqualTo("Bearer xai-other");
    assertThat(options.toString()).doesNotContain("xai-other");
  }

  @Test
  void sendsTheIdempotencyKey() {
    assertThat(sent(CallOptions.idempotencyKey("k-1")).header("Idempotency-Key")).isEqualTo("k-1");
  }

  @Test
  void goesElsewhereWithItsCredentials() {
    try (RawServer first = RawServer.json(500, PARCEL);
        RawServer other = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(first)) {
      CallOptions options = CallOptions.builder().baseUrl(other.url() + "/below/").build();
      clients.create(ParcelsApi.class).getParcel("a", options);
      assertThat(first.requests()).isEmpty();
      assertThat(other.request().line).startsWith("GET /below/v1/parcels/a ");
      assertThat(other.request().header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
    }
  }

  @Test
  void goesElsewhereWithoutWhatThePathsBeginWith() {
    try (RawServer server = RawServer.json(200, PARCEL)) {
      CallOptions options = CallOptions.builder().baseUrl(server.url() + "/gw/v1").build();
      try (ApiClients clients =
          new ApiClients(Clients.settings("https://a.example").basePaths("/v1").build())) {
        clients.create(ParcelsApi.class).getParcel("a", options);
      }
      assertThat(server.request().line).startsWith("GET /gw/v1/parcels/a ");
      try (ApiClients clients =
          new ApiClients(Clients.settings("https://a.example").basePaths("", "/v1").build())) {
        ParcelsApi api = clients.create(ParcelsApi.class);
        assertThatThrownBy(() -> api.getParcel("a", options))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("baseUrl must not end with /v1");
      }
    }
  }

  @Test
  void refusesABaseUrlThatIsNone() {
    assertThatThrownBy(() -> CallOptions.builder().baseUrl("ftp://a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CallOptions.builder().baseUrl("https://user:secret@a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void keepsWhatItWasMadeOf() {
    CallOptions options =
        CallOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .idleTimeout(Duration.ofSeconds(2))
            .totalTimeout(Duration.ofSeconds(3))
            .retries(RetryPolicy.NEVER)
            .limits(ResponseLimits.builder().maxResponseBytes(9).build())
            .baseUrl("https://a")
            .apiKey("k")
            .header("X-A", "b")
            .query("q", "r")
            .tag("t", "u")
            .build();
    CallOptions copy = options.toBuilder().build();
    assertThat(copy).hasToString(options.toString());
    assertThat(copy.tags()).containsEntry("t", "u");
    assertThat(copy.limits()).isEqualTo(options.limits());
    assertThat(copy.credentials()).isEqualTo(options.credentials());
  }

  @Test
  void limitsTheReply() {
    CallOptions options =
        CallOptions.builder().limits(ResponseLimits.builder().maxResponseBytes(5).build()).build();
    ResponseTooLargeException e =
        catchThrowableOfType(ResponseTooLargeException.class, () -> sent(options));
    assertThat(e).hasMessageContaining("the 5 bytes");
    assertThat(e.attempts()).isEqualTo(1);
  }

  @Test
  void limitsTheBodyOfAnError() {
    try (RawServer server = RawServer.json(404, "{\"error\":\"far too long\"}");
        ApiClients clients = Clients.of(server)) {
      CallOptions options =
          CallOptions.builder().limits(ResponseLimits.builder().maxErrorBytes(7).build()).build();
      NotFoundException e =
          catchThrowableOfType(
              NotFoundException.class,
              () -> clients.create(ParcelsApi.class).getParcel("a", options));
      assertThat(e.rawBody()).isEqualTo("{\"error");
    }
  }

  @Test
  void limitsAnEvent() {
    try (RawServer server =
            RawServer.start(
                (request, response) ->
                    response.events().chunk("data: far too long\n\n").endOfChunks());
        ApiClients clients = Clients.of(server)) {
      CallOptions options =
          CallOptions.builder().limits(ResponseLimits.builder().maxEventBytes(4).build()).build();
      try (EventStream<String> words = clients.create(ParcelsApi.class).streamWords(options)) {
        assertThatThrownBy(() -> words.iterator().hasNext())
            .isInstanceOf(ResponseTooLargeException.class);
      }
    }
  }

  @Test
  void limitsTheNestingOfJson() {
    String deep = "[".repeat(600) + "]".repeat(600);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  if (request.line.contains("tree")) {
                    response.json(200, deep);
                  } else {
                    response.events().chunk("data: {\"a\":" + deep + "}\n\n");
                    response.endOfChunks();
                  }
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      CallOptions deeper =
          CallOptions.builder().limits(ResponseLimits.builder().maxJsonDepth(601).build()).build();
      CallOptions flat =
          CallOptions.builder().limits(ResponseLimits.builder().maxJsonDepth(599).build()).build();
      for (CallOptions options : List.of(CallOptions.DEFAULT, flat)) {
        assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> api.tree(options));
        assertThatExceptionOfType(ApiDecodingException.class)
            .isThrownBy(() -> api.streamAnything(options).iterator().hasNext());
      }
      assertThat(api.tree(deeper).isArray()).isTrue();
      assertThat(api.streamAnything(deeper)).hasSize(1);
    }
  }

  @Test
  void endsAStreamThatFallsSilent() {
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.events().chunk("data: a\n\n");
                  Thread.sleep(20_000);
                });
        ApiClients clients = Clients.of(server)) {
      CallOptions options = CallOptions.builder().idleTimeout(Duration.ofMillis(200)).build();
      try (EventStream<String> words = clients.create(ParcelsApi.class).streamWords(options)) {
        assertThatThrownBy(() -> words.forEach(word -> assertThat(word).isEqualTo("a")))
            .isInstanceOf(ApiTimeoutException.class);
      }
    }
  }

  @Test
  void logsTheCallWithItsTagsAndWithoutSecrets() {
    List<String> lines =
        Logged.during(
            ClientSettings.class.getPackageName(),
            () -> sent(CallOptions.builder().tag("tenant", "7").query("secret", "s3").build()));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .matches("GET \\S+/v1/parcels/a in \\d+ ms, tenant=7: 200")
        .doesNotContain(Clients.KEY, "s3");
  }
}
