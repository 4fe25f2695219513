package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import feign.Client;
import feign.Feign;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallInterceptor;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.OutgoingRequest;
import io.github.xaifeign.runtime.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client adds to each request: its name, headers and what interceptors do. */
class OutgoingHeadersTest {
  private static final String PARCEL = "{\"id\":\"a\"}";
  private static final CallInterceptor TRACE =
      request -> request.setHeader("X-Trace", request.operation() + '-' + request.attempt());

  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private RawServer server;
  private ApiClients clients;

  private ApiClients serve(RawServer.Handler handler, Consumer<ClientSettings.Builder> change) {
    server = RawServer.start(handler);
    ClientSettings.Builder settings = Clients.settings(server.url()).retries(RetryPolicy.DEFAULT);
    change.accept(settings);
    clients = new ApiClients(settings.build(), new VirtualClock(3));
    return clients;
  }

  private ParcelsApi parcels(Consumer<ClientSettings.Builder> change) {
    return serve((request, response) -> response.json(200, PARCEL), change)
        .create(ParcelsApi.class);
  }

  @AfterEach
  void stop() {
    clients.close();
    server.close();
  }

  private String sent(String header) {
    return server.request().header(header);
  }

  private void see(OutgoingRequest request) {
    seen.add(request.method() + ' ' + request.uri().getPath() + ' ' + request.headers());
  }

  /** Sends by the client of Feign's own, if that is wanted. */
  private static ClientSettings.Builder useFeign(ClientSettings.Builder settings, boolean wanted) {
    return wanted ? settings.feignClient(new Client.Default(null, null)) : settings;
  }

  @Test
  void nameTheProductTheGeneratorAndJava() {
    parcels(settings -> settings.product("parcels-client/1.2")).getParcel("a");
    assertThat(sent("User-Agent"))
        .isEqualTo("parcels-client/1.2 feign-javapoet Java/" + Runtime.version().feature());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nameTheGeneratorWithoutAProduct(boolean otherClient) {
    parcels(settings -> useFeign(settings, otherClient)).getParcel("a");
    assertThat(sent("User-Agent")).isEqualTo("feign-javapoet Java/" + Runtime.version().feature());
  }

  @Test
  void nameWhatTheUserSays() {
    parcels(settings -> settings.product("parcels-client").userAgent("shop/7")).getParcel("a");
    assertThat(sent("User-Agent")).isEqualTo("shop/7");
  }

  @Test
  void sendHeadersOfTheClientUnlessTheCallHasItsOwn() {
    ParcelsApi api =
        parcels(
            settings ->
                settings
                    .header("X-Team", "red")
                    .header("x-team", "blue")
                    .header("X-Region", "eu")
                    .header("Accept", "text/plain"));
    api.getParcel("a", CallOptions.header("x-region", "us"));
    assertThat(sent("X-Team")).isEqualTo("red & blue");
    assertThat(sent("X-Region")).isEqualTo("us");
    assertThat(sent("Accept")).isEqualTo("application/json");
  }

  @Test
  void keepHeadersOfTheClientFromOtherOrigins() {
    parcels(settings -> {});
    try (HttpTransport transport =
        new HttpTransport(
            Clients.settings("https://api.example")
                .header("X-Team", "red")
                .interceptor(this::see)
                .build())) {
      Feign.builder()
          .client(transport)
          .encoder(new ModelEncoder())
          .decoder(new ModelDecoder(ParcelsApi.READERS))
          .target(ParcelsApi.class, server.url())
          .getParcel("a");
    }
    assertThat(sent("X-Team")).isNull();
    assertThat(sent("Authorization")).isNull();
    assertThat(sent("User-Agent")).startsWith("feign-javapoet ");
    assertThat(seen).hasSize(1);
  }

  @Test
  void refuseWhatCannotStandInAHeader() {
    parcels(settings -> {});
    ClientSettings.Builder settings = ClientSettings.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> settings.header("X-Team", "a\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> settings.header("X Team", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> settings.product("a\nb"));
    assertThat(settings.baseUrl(server.url()).header("X-Team", "secret").build().toString())
        .contains("X-Team")
        .doesNotContain("secret");
  }

  @Test
  void areSeenByInterceptorsInTheirOrderBeforeTheKey() {
    ParcelsApi api =
        parcels(
            settings ->
                settings
                    .header("X-Team", "red")
                    .interceptor(request -> request.setHeader("X-First", "1"))
                    .interceptor(this::see)
                    .interceptor(request -> request.setHeader("X-Team", "blue")));
    api.getParcel("a", CallOptions.header("X-Call", "c"));
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0))
        .startsWith("GET /v1/parcels/a {")
        .contains("X-First=[1]", "X-Team=[red]", "X-Call=[c]")
        .doesNotContain(Clients.KEY, "Authorization");
    assertThat(sent("X-Team")).isEqualTo("blue");
    assertThat(sent("Authorization")).contains(Clients.KEY);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void comeFromInterceptorsAtEachAttempt(boolean otherClient) {
    ParcelsApi api =
        serve(
                (request, response) -> {
                  if ("getParcel-3".equals(request.header("X-Trace"))) {
                    response.json(200, PARCEL);
                  } else {
                    response.empty(503);
                  }
                },
                settings -> useFeign(settings, otherClient).interceptor(TRACE))
            .create(ParcelsApi.class);
    assertThat(api.getParcel("a").id()).isEqualTo("a");
    assertThat(server.requests())
        .extracting(request -> request.header("X-Trace"))
        .containsExactly("getParcel-1", "getParcel-2", "getParcel-3");
  }

  @Test
  void comeFromInterceptorsInStreams() {
    ParcelsApi api =
        serve(
                (request, response) -> response.events().chunk("data: w\n\n").endOfChunks(),
                settings -> settings.interceptor(TRACE))
            .create(ParcelsApi.class);
    try (EventStream<String> words = api.streamWords(CallOptions.DEFAULT)) {
      assertThat(words).containsExactly("w");
    }
    assertThat(sent("X-Trace")).isEqualTo("streamWords-1");
  }

  @Test
  void comeFromInterceptorsWhereADownloadGoesOn() {
    ParcelsApi api =
        serve(
                (request, response) -> {
                  boolean rest = request.header("Range") != null;
                  response.raw(
                      rest
                          ? "HTTP/1.1 206 Part\r\nContent-Range: bytes 2-3/4\r\n"
                              + "Content-Length: 2\r\n\r\ncd"
                          : "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nETag: \"1\"\r\n"
                              + "Content-Length: 4\r\n\r\nab");
                  response.close();
                },
                settings -> settings.header("X-Team", "red").interceptor(TRACE))
            .create(ParcelsApi.class);
    try (BinaryResponse label = api.downloadLabel(CallOptions.DEFAULT)) {
      assertThat(label.readAllBytes()).asString().isEqualTo("abcd");
    }
    assertThat(server.requests())
        .extracting(request -> request.header("X-Trace") + ' ' + request.header("X-Team"))
        .containsExactly("downloadLabel-1 red", "downloadLabel-2 red");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void comeFromInterceptorsInFutures(boolean otherClient) {
    ParcelsAsyncApi api =
        serve(
                (request, response) -> response.json(200, PARCEL),
                settings -> useFeign(settings, otherClient).interceptor(TRACE))
            .createAsync(ParcelsAsyncApi.class);
    Parcel parcel = api.getParcel("a", CallOptions.DEFAULT).join();
    assertThat(parcel.id()).isEqualTo("a");
    assertThat(sent("X-Trace")).isEqualTo("getParcel-1");
  }

  @Test
  void endTheCallIfAnInterceptorFails() {
    serve(
        (request, response) -> response.json(200, PARCEL),
        settings ->
            settings.interceptor(
                request -> {
                  throw new IllegalStateException("no trace");
                }));
    ParcelsApi api = clients.create(ParcelsApi.class);
    assertThatThrownBy(() -> api.getParcel("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no trace");
    assertThat(clients.createAsync(ParcelsAsyncApi.class).getParcel("a", CallOptions.DEFAULT))
        .failsWithin(Duration.ofMinutes(1))
        .withThrowableThat()
        .withMessageContaining("no trace");
    assertThat(server.requests()).isEmpty();
  }
}
