package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.BadRequestException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.ServerException;
import io.github.xaifeign.runtime.UnauthorizedException;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Situations in which Feign by itself does what costs money, leaks a secret or loses data, each
 * over a real socket. What takes much memory is in {@link SmallHeapTest}; values that an
 * enumeration does not know need emitted code, and are in the tests of the client.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UnsafeDefaultsTest {
  private static final String PARCEL = "{\"id\":\"a\"}";
  private static final String JSON_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  private static int situations;

  private final VirtualClock clock = new VirtualClock(11);
  private RawServer server;
  private ApiClients clients;

  /** A client with all that is on by default, but for the time that passes between attempts. */
  private ParcelsApi serve(RawServer.Handler handler) {
    return serve(handler, settings -> {}, clock);
  }

  private ParcelsApi serve(RawServer.Handler handler, Consumer<ClientSettings.Builder> change) {
    return serve(handler, change, RetryClock.SYSTEM);
  }

  private ParcelsApi serve(
      RawServer.Handler handler, Consumer<ClientSettings.Builder> change, RetryClock time) {
    server = RawServer.start(handler);
    ClientSettings.Builder settings = Clients.settings(server.url()).retries(RetryPolicy.DEFAULT);
    change.accept(settings);
    clients = new ApiClients(settings.build(), time);
    situations++;
    return clients.create(ParcelsApi.class);
  }

  private ParcelsApi serve(int status, String body, String... headers) {
    return serve((request, response) -> response.json(status, body, headers));
  }

  @AfterEach
  void stop() {
    clients.close();
    server.close();
  }

  @AfterAll
  static void report() {
    System.out.println("proof: unsafe defaults of Feign: " + situations + " situations tried");
  }

  private static void post(ParcelsApi api) {
    api.createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT);
  }

  private void assertNothingSent() {
    assertThat(server.requests()).isEmpty();
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  // What is put into a request

  @Test
  void slashInAPathValueStaysInItsSegment() {
    serve(200, PARCEL).getParcel("a/b");
    assertThat(server.request().line).isEqualTo("GET /v1/parcels/a%2Fb HTTP/1.1");
  }

  @Test
  void pathValueThatLooksEncodedIsAnother() {
    serve(200, PARCEL).getParcel("a%2Fb");
    assertThat(server.request().line).isEqualTo("GET /v1/parcels/a%252Fb HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void pathValueThatLeadsElsewhereIsRefused(String value) {
    ParcelsApi api = serve(200, PARCEL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.getParcel(value))
        .withMessageContaining("path parameter");
    assertNothingSent();
  }

  /** Null is refused by the class before Feign's interface, which every emitted client has. */
  @Test
  void emptyPathValueIsRefused() {
    ParcelsApi api = serve(200, PARCEL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.getParcel(""))
        .withMessageContaining("path parameter");
    assertNothingSent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xai-CANARY\r\nX-More: 1", "xai-CANARY-ü"})
  void headerValueThatIsNoneIsRefusedUnseen(String value) {
    ParcelsApi api = serve(200, "[]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.listParcels(Map.of(), Map.of("X-A", value), CallOptions.DEFAULT))
        .withMessageContaining("X-A")
        .satisfies(e -> assertThat(trace(e)).doesNotContain("CANARY"));
    assertNothingSent();
  }

  @Test
  void emptyQueryValueIsSentAsEmptyText() {
    serve(200, "[]")
        .listParcels(
            QueryParams.create().value("after", "").toMap(), Map.of(), CallOptions.DEFAULT);
    assertThat(server.request().line).isEqualTo("GET /v1/parcels?after HTTP/1.1");
  }

  // How often a request is sent

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void overloadWithoutRetryAfterIsTriedAgainWhereThatIsSafe(int status) {
    ParcelsApi api = serve(status, "{}");
    assertThatExceptionOfType(ApiStatusException.class).isThrownBy(() -> api.getParcel("a"));
    assertThat(server.requests()).hasSize(3);
    assertThat(clock.waits()).hasSize(2).allMatch(wait -> wait.compareTo(Duration.ZERO) > 0);
    assertThatExceptionOfType(ApiStatusException.class).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void postIsSentAgainOnlyAsOftenAsTheServerAsksAndNoMoreThanTwice() {
    ParcelsApi api = serve(503, "{}", "Retry-After: 1");
    assertThatExceptionOfType(ServerException.class).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSize(3);
    assertThat(clock.waits()).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void postThatMayHaveBeenCarriedOutIsNotSentAgain() {
    ParcelsApi api = serve(500, "{}", "Retry-After: 1");
    assertThatExceptionOfType(ServerException.class).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "Fri, 31 Dec 1999 23:59:59 GMT"})
  void retryAfterInThePastIsNoLeaveToHammer(String past) {
    ParcelsApi api = serve(503, "{}", "Retry-After: " + past);
    assertThatExceptionOfType(ServerException.class).isThrownBy(() -> api.getParcel("a"));
    assertThat(server.requests()).hasSize(3);
    assertThat(clock.waits()).hasSize(2).allMatch(wait -> wait.toMillis() > 10);
  }

  @Test
  void serverIsGivenTheTimeItAsksFor() {
    ParcelsApi api = serve(503, "{}", "Retry-After: 60");
    assertThatExceptionOfType(ServerException.class).isThrownBy(() -> api.getParcel("a"));
    assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
  }

  @Test
  void resetPostIsNotSentAgain() {
    ParcelsApi api = serve((request, response) -> response.reset());
    assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void interruptEndsTheWaitBetweenAttempts() throws Exception {
    ParcelsApi api =
        serve((request, response) -> response.json(503, "{}", "Retry-After: 25"), settings -> {});
    List<Throwable> thrown = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              thrown.add(catchThrowable(() -> api.getParcel("a")));
              thrown.add(new AssertionError(Thread.currentThread().isInterrupted()));
            });
    caller.start();
    while (server.requests().isEmpty() || caller.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    caller.interrupt();
    caller.join();
    assertThat(thrown.get(0)).isInstanceOf(ApiException.class);
    assertThat(thrown.get(1)).hasMessage("true");
    assertThat(server.requests()).hasSize(1);
  }

  // Which responses are believed

  private void refuses(Class<? extends ApiException> type, String wire) {
    ParcelsApi api = serve((request, response) -> response.raw(wire).close());
    assertThatExceptionOfType(type).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void cutJsonIsRefused() {
    refuses(ApiConnectionException.class, JSON_HEAD + "Content-Length: 99\r\n\r\n{\"id\":");
  }

  @Test
  void wholeJsonInFewerBytesThanAnnouncedIsRefused() {
    refuses(ApiConnectionException.class, JSON_HEAD + "Content-Length: 99\r\n\r\n" + PARCEL);
  }

  @Test
  void moreAfterTheJsonIsRefused() {
    refuses(
        ApiDecodingException.class, JSON_HEAD + "Connection: close\r\n\r\n" + PARCEL + " trailing");
  }

  @Test
  void memberThatComesTwiceIsRefused() {
    refuses(
        ApiDecodingException.class,
        JSON_HEAD + "Connection: close\r\n\r\n{\"id\":\"a\",\"id\":\"b\"}");
  }

  @Test
  void emptyBodyIsNoModel() {
    ParcelsApi api = serve(200, "");
    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> post(api))
        .withMessageContaining("empty");
  }

  private ParcelsApi page() {
    return serve(
        (request, response) -> response.full(200, "text/html", "<html><h1>Sign in</h1></html>"));
  }

  @Test
  void pageIsNoModel() {
    ParcelsApi api = page();
    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> post(api))
        .withMessageContaining("text/html")
        .matches(e -> e.snippet().contains("Sign in"));
  }

  @Test
  void pageIsNoSuccessWhereNothingIsExpected() {
    ParcelsApi api = page();
    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> api.deleteParcels(CallOptions.DEFAULT))
        .withMessageContaining("text/html");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400})
  void compressedReplyIsReadAndABombIsNot(int status) throws IOException {
    byte[] bomb = gzip(new byte[4 << 20]);
    ParcelsApi api =
        serve(
            (request, response) ->
                response.full(status, "application/json", bomb, "Content-Encoding: gzip"),
            settings ->
                settings.limits(ResponseLimits.builder().maxResponseBytes(1 << 20).build()));
    assertThat(bomb).hasSizeLessThan(8192);
    ApiException e = (ApiException) catchThrowable(() -> post(api));
    if (status == 200) {
      assertThat(e).isInstanceOf(ResponseTooLargeException.class);
    } else {
      assertThat(((BadRequestException) e).rawBody()).hasSize(1 << 20);
    }
  }

  // Where a secret goes

  @ParameterizedTest
  @ValueSource(ints = {302, 307})
  void redirectIsNotFollowed(int status) {
    try (RawServer other = RawServer.json(200, PARCEL)) {
      ParcelsApi api = serve(status, "", "Location: " + other.url() + "/v1/parcels");
      assertThatExceptionOfType(ApiStatusException.class).isThrownBy(() -> api.getParcel("a"));
      assertThatExceptionOfType(ApiStatusException.class).isThrownBy(() -> post(api));
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void keyIsNotInTheException() {
    ParcelsApi api = serve(401, "{\"error\":\"no\"}");
    assertThatExceptionOfType(UnauthorizedException.class)
        .isThrownBy(() -> post(api))
        .satisfies(e -> assertThat(trace(e)).doesNotContain(Clients.KEY));
    assertThat(server.request().header("authorization")).contains(Clients.KEY);
  }

  @Test
  void keyIsNotInTheLog() {
    ParcelsApi api = serve(200, PARCEL);
    List<String> lines = Logged.during("", () -> post(api));
    assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(Clients.KEY));
  }

  // How long and how much

  private void timesOut(RawServer.Handler handler) {
    ParcelsApi api = serve(handler, settings -> settings.timeout(Duration.ofMillis(700)));
    assertThatExceptionOfType(ApiTimeoutException.class).isThrownBy(() -> post(api));
    assertThat(server.requests()).hasSizeLessThan(2);
  }

  @Test
  void dripTimesOut() {
    timesOut(
        (request, response) -> {
          response.raw(JSON_HEAD + "Content-Length: 99\r\n\r\n");
          for (int i = 0; i < 99; i++) {
            response.raw(" ");
            Thread.sleep(100);
          }
        });
  }

  @Test
  void stallAfterTheHeadersTimesOut() {
    timesOut(
        (request, response) -> {
          response.raw(JSON_HEAD + "Content-Length: 99\r\n\r\n");
          Thread.sleep(20_000);
        });
  }

  @Test
  void largeErrorIsKeptInPartOnly() {
    byte[] large = "x".repeat(50 << 20).getBytes(StandardCharsets.US_ASCII);
    ParcelsApi api = serve((request, response) -> response.full(400, "text/plain", large));
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> post(api))
        .matches(e -> e.rawBody().length() == 1 << 20);
  }
}
