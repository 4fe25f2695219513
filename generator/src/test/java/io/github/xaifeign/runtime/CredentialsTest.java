package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.xaifeign.runtime.feign.ApiClients;
import io.github.xaifeign.runtime.feign.Clients;
import io.github.xaifeign.runtime.feign.HeaderParams;
import io.github.xaifeign.runtime.feign.ParcelsApi;
import io.github.xaifeign.runtime.feign.ParcelsAsyncApi;
import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.feign.RawServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final String KEY = Clients.KEY;

  private static RawServer.Received sent(Credentials credentials, CallOptions options) {
    try (RawServer server = RawServer.json(200, "[]");
        ApiClients clients =
            new ApiClients(Clients.settings(server.url()).credentials(credentials).build())) {
      clients
          .create(ParcelsApi.class)
          .listParcels(
              QueryParams.create().value("q", "1").toMap(),
              HeaderParams.create().cookie("a", "b").toMap(),
              options);
      return server.request();
    }
  }

  private static RawServer.Received sent(Credentials credentials) {
    return sent(credentials, CallOptions.DEFAULT);
  }

  @Test
  void goWhereTheyBelong() {
    assertThat(sent(Credentials.bearer(KEY)).header("authorization")).isEqualTo("Bearer " + KEY);
    assertThat(sent(Credentials.header("x-api-key", KEY)).header("x-api-key")).isEqualTo(KEY);
    assertThat(sent(Credentials.cookie("session", KEY)).header("cookie"))
        .isEqualTo("a=b; session=" + KEY);
    assertThat(sent(Credentials.query("api key", KEY + "/&")).line)
        .isEqualTo("GET /v1/parcels?q=1&api%20key=" + KEY.replace("/", "%2F") + "%2F%26 HTTP/1.1");
    assertThat(sent(Credentials.basic("Aladdin", "offen, Sesam: ä")).header("authorization"))
        .isEqualTo(
            "Basic "
                + Base64.getEncoder()
                    .encodeToString("Aladdin:offen, Sesam: ä".getBytes(StandardCharsets.UTF_8)));
    assertThat(sent(Credentials.none()).header("authorization")).isNull();
  }

  @Test
  void canSignTheRequestThatIsSent() {
    Credentials signature =
        request -> {
          request.addQuery("at", "7");
          String signed = request.method() + ' ' + request.uri().getRawQuery();
          request.setHeader("Signature", signed + ' ' + request.headers().get("COOKIE"));
        };
    RawServer.Received received = sent(signature);
    assertThat(received.line).contains("?q=1&at=7 ");
    assertThat(received.header("signature")).isEqualTo("GET q=1&at=7 [a=b]");
  }

  @Test
  void areHeldToTheSyntaxOfHeaders() {
    Credentials broken = request -> request.setHeader("Signature", KEY + "\n");
    assertThatThrownBy(() -> sent(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Signature")
        .message()
        .doesNotContain(KEY);
  }

  @Test
  void areAskedForWithEachRequest() {
    Iterator<String> keys = List.of("first", "second").iterator();
    Credentials credentials = Credentials.bearer(keys::next);
    assertThat(sent(credentials).header("authorization")).isEqualTo("Bearer first");
    assertThat(sent(credentials).header("authorization")).isEqualTo("Bearer second");
  }

  @Test
  void giveWayToTheHeaderOfACall() {
    assertThat(
            sent(Credentials.bearer(KEY), CallOptions.header("authorization", "Bearer mine"))
                .header("authorization"))
        .isEqualTo("Bearer mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "a\r\nX: 1", "schlüssel", "a\u0000"})
  void areCheckedAtTheDoor(String key) {
    List<Function<String, Credentials>> makers = new ArrayList<>();
    makers.add(Credentials::bearer);
    makers.add(value -> Credentials.header("X-Key", value));
    makers.add(value -> Credentials.cookie("key", value));
    for (Function<String, Credentials> maker : makers) {
      Throwable thrown = catchThrowable(() -> maker.apply(key));
      assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
      if (!key.isBlank()) {
        assertThat(thrown).hasMessageNotContaining(key);
      }
    }
  }

  @Test
  void areCheckedWhenTheyAreSupplied() {
    assertThatThrownBy(() -> sent(Credentials.bearer(() -> null)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent(Credentials.bearer(() -> KEY + "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(KEY);
  }

  /** Everything that a log could print: messages, causes, frames and string forms. */
  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString() + thrown;
  }

  @Test
  void appearNowhere() {
    List<String> output = new ArrayList<>();
    List<Credentials> all =
        List.of(
            Credentials.bearer(KEY),
            Credentials.header("X-Key", KEY),
            Credentials.query("key", KEY),
            Credentials.cookie("key", KEY),
            Credentials.basic("user", KEY));
    for (Credentials credentials : all) {
      output.add(credentials.toString());
      output.add(CallOptions.header("Authorization", "Bearer " + KEY).toString());
      List<RawServer.Handler> faults = new ArrayList<>();
      faults.add((request, response) -> response.json(401, "{\"error\":\"no\"}"));
      faults.add((request, response) -> response.json(200, "{"));
      faults.add((request, response) -> response.empty(302, "Location: http://localhost:1/"));
      faults.add((request, response) -> response.reset());
      faults.add((request, response) -> response.raw("HTTP/1.1 oops\r\n\r\n"));
      faults.add((request, response) -> new CountDownLatch(1).await(5, TimeUnit.SECONDS));
      for (RawServer.Handler fault : faults) {
        try (RawServer server = RawServer.start(fault)) {
          ClientSettings settings =
              Clients.settings(server.url())
                  .credentials(credentials)
                  .timeout(Duration.ofMillis(100))
                  .build();
          try (ApiClients clients = new ApiClients(settings)) {
            ParcelsApi api = clients.create(ParcelsApi.class);
            output.add(settings + " " + clients + " " + api);
            output.add(printed(catchThrowable(() -> api.getParcel("a"))));
            output.add(
                printed(
                    catchThrowable(
                        () ->
                            clients
                                .createAsync(ParcelsAsyncApi.class)
                                .getParcel("a", CallOptions.DEFAULT)
                                .join())));
          }
        }
      }
    }
    String encoded =
        Base64.getEncoder().encodeToString(("user:" + KEY).getBytes(StandardCharsets.UTF_8));
    assertThat(output).isNotEmpty().noneMatch(text -> text.contains(KEY) || text.contains(encoded));
  }
}
