package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.parcels.model.Parcel;
import feign.Client;
import feign.Feign;
import feign.Request;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import io.github.xaifeign.runtime.StreamException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every exception of a call says what was sent, and none shows a secret. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ExceptionRequestsTest {
  private static final String SECRET = "CANARY-51aa";
  private static final CallOptions OPTIONS =
      CallOptions.builder()
          .header("X-Trace", "t1")
          .header("X-Acme-Token", SECRET)
          .header("Idempotency-Key", "order-7")
          .query("note", "n1")
          .query("access_key", SECRET)
          .build();

  private final CountDownLatch end = new CountDownLatch(1);
  private RawServer server;
  private ApiClients clients;

  private ApiClients serve(RawServer.Handler handler, Consumer<ClientSettings.Builder> change) {
    server = RawServer.start(handler);
    ClientSettings.Builder settings = Clients.settings(server.url());
    change.accept(settings);
    clients = new ApiClients(settings.build());
    return clients;
  }

  private ParcelsApi serve(RawServer.Handler handler) {
    return serve(handler, settings -> {}).create(ParcelsApi.class);
  }

  @AfterEach
  void stop() {
    end.countDown();
    if (clients != null) {
      clients.close();
      server.close();
    }
  }

  private <E extends ApiException> E fails(
      Class<E> type, String method, String path, ThrowingCallable call) {
    E e = catchThrowableOfType(type, call);
    shows(e, method, path);
    return e;
  }

  private void shows(ApiException e, String method, String path) {
    assertThat(e).isNotNull();
    Request request = e.request();
    assertThat(request.httpMethod().name()).isEqualTo(method);
    assertThat(request.url()).isEqualTo(server.url() + path + "?note=n1&access_key=***");
    assertThat(request.headers())
        .containsEntry("X-Trace", List.of("t1"))
        .containsEntry("Idempotency-Key", List.of("order-7"))
        .containsEntry("X-Acme-Token", List.of("***"))
        .containsEntry("Authorization", List.of("***"))
        .containsKey("User-Agent");
    assertThat(request.body()).isNull();
    assertThat(request.toString()).doesNotContain(Clients.KEY, SECRET);
    assertThat(e.hasRequest()).isTrue();
  }

  @Test
  void ofErrors() {
    ParcelsApi api = serve((request, response) -> response.empty(500));
    fails(ApiStatusException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", OPTIONS));
  }

  @Test
  void ofConnectionsThatBreak() {
    ParcelsApi api = serve((request, response) -> response.reset());
    fails(
        ApiConnectionException.class,
        "POST",
        "/v1/parcels",
        () -> api.createParcel(Parcel.builder().id("a").build(), OPTIONS));
  }

  @Test
  void ofTimeouts() {
    ParcelsApi api = serve((request, response) -> end.await());
    CallOptions hasty = OPTIONS.toBuilder().timeout(Duration.ofMillis(200)).build();
    fails(ApiTimeoutException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", hasty));
    fails(ApiTimeoutException.class, "GET", "/v1/words", () -> api.streamWords(hasty));
  }

  @Test
  void ofResponsesThatCannotBeRead() {
    ParcelsApi api = serve((request, response) -> response.json(200, "[]"));
    fails(ApiDecodingException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", OPTIONS));
  }

  @Test
  void ofResponsesThatAreTooLarge() {
    ParcelsApi api = serve((request, response) -> response.json(200, "{\"id\":\"abc\"}"));
    CallOptions narrow =
        OPTIONS.toBuilder().limits(ResponseLimits.builder().maxResponseBytes(5).build()).build();
    fails(
        ResponseTooLargeException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", narrow));
  }

  @Test
  void ofStreamsThatAreCutOff() {
    ParcelsApi api =
        serve((request, response) -> response.events().chunk("data: w\n\ndata").endOfChunks());
    fails(
        StreamException.class,
        "GET",
        "/v1/words",
        () -> api.streamWords(OPTIONS).forEach(word -> assertThat(word).isEqualTo("w")));
  }

  @Test
  void ofStreamsThatFallSilent() {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk("data: w\n\n");
              end.await();
            });
    CallOptions hasty = OPTIONS.toBuilder().idleTimeout(Duration.ofMillis(200)).build();
    ApiTimeoutException e =
        fails(
            ApiTimeoutException.class,
            "GET",
            "/v1/words",
            () -> api.streamWords(hasty).forEach(word -> assertThat(word).isEqualTo("w")));
    assertThat(e.limit()).isEqualTo(ApiTimeoutException.Limit.IDLE);
    assertThat(e.duration()).contains(Duration.ofMillis(200));
    assertThat(e).hasMessage("streamWords: not a byte of the response within 0.2 s (idleTimeout)");
  }

  @Test
  void ofDownloadsThatBreak() {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
              response.close();
            });
    fails(
        ApiConnectionException.class,
        "GET",
        "/v1/label",
        () -> api.downloadLabel(OPTIONS).readAllBytes());
  }

  @Test
  void ofFutures() {
    ParcelsAsyncApi api =
        serve((request, response) -> response.reset(), settings -> {})
            .createAsync(ParcelsAsyncApi.class);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> api.getParcel("a", OPTIONS).join())
        .satisfies(e -> shows((ApiException) e.getCause(), "GET", "/v1/parcels/a"));
  }

  @Test
  void ofAnotherFeignClient() {
    ParcelsApi api =
        serve(
                (request, response) -> response.json(404, "{}"),
                settings -> settings.feignClient(new Client.Default(null, null)))
            .create(ParcelsApi.class);
    fails(ApiStatusException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", OPTIONS));
  }

  @Test
  void ofAnotherFeignClientThatTimesOut() {
    ParcelsApi api =
        serve(
                (request, response) -> end.await(),
                settings -> settings.feignClient(new Client.Default(null, null)))
            .create(ParcelsApi.class);
    CallOptions hasty = OPTIONS.toBuilder().timeout(Duration.ofMillis(200)).build();
    ApiTimeoutException e =
        fails(ApiTimeoutException.class, "GET", "/v1/parcels/a", () -> api.getParcel("a", hasty));
    assertThat(e.limit()).isEqualTo(ApiTimeoutException.Limit.OTHER);
    assertThat(e.duration()).isEmpty();
    assertThat(e).hasMessageStartingWith("getParcel: the HTTP client was not done in time");
  }

  @Test
  void ofKeysAtPlacesOfTheirOwn() {
    ParcelsApi api =
        serve(
                (request, response) -> response.empty(500),
                settings ->
                    settings.credentials(
                        Credentials.allOf(
                            List.of(
                                Credentials.header("X-Who", SECRET),
                                Credentials.query("who", SECRET),
                                Credentials.cookie("who", SECRET)))))
            .create(ParcelsApi.class);
    ApiException e = catchThrowableOfType(ApiException.class, () -> api.getParcel("a"));
    assertThat(e.request().url()).endsWith("/v1/parcels/a?who=***");
    assertThat(e.request().headers())
        .containsEntry("X-Who", List.of("***"))
        .containsEntry("Cookie", List.of("***"));
  }

  @Test
  void ofABuilderOfFeignAlone() {
    server = RawServer.json(404, "{}");
    ParcelsApi api =
        Feign.builder()
            .encoder(new ModelEncoder())
            .decoder(new ModelDecoder(ParcelsApi.READERS))
            .errorDecoder(new ApiErrorDecoder())
            .requestInterceptor(
                template -> template.header("Authorization", "Bearer " + Clients.KEY))
            .target(ParcelsApi.class, server.url());
    ApiException e = catchThrowableOfType(ApiException.class, () -> api.getParcel("a"));
    server.close();
    assertThat(e.request().url()).isEqualTo(server.url() + "/v1/parcels/a");
    assertThat(e.request().headers()).containsEntry("Authorization", List.of("***"));
  }

  @Test
  void ofWaitingForAResult() {
    Poller poller =
        new Poller(Polling.builder().timeout(Duration.ofSeconds(3)).build(), new VirtualClock(1));
    PollingTimeoutException e =
        catchThrowableOfType(
            PollingTimeoutException.class,
            () ->
                poller.await(
                    "getJob",
                    "GET /v1/jobs/{id}",
                    () -> Optional.<String>empty(),
                    Function.identity(),
                    value -> true));
    assertThat(e.request().httpMethod()).isEqualTo(Request.HttpMethod.GET);
    assertThat(e.request().url()).isEqualTo("/v1/jobs/{id}");
  }
}
