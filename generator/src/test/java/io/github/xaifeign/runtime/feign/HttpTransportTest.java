package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.parcels.model.Parcel;
import feign.Feign;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.NotFoundException;
import io.github.xaifeign.runtime.ServerException;
import java.io.InterruptedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest {
  private static final String PARCEL = "{\"id\":\"a\"}";

  private static final class Interrupted {
    private volatile Throwable thrown;
    private volatile boolean flag;
  }

  @Test
  void sendsTheWholeRequest() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      CallOptions options =
          CallOptions.builder()
              .header("X-Trace", "t1")
              .header("x-trace", "t2")
              .header("User-Agent", "mine")
              .build();
      Parcel response =
          clients.create(ParcelsApi.class).createParcel(Parcel.builder().id("ä").build(), options);
      assertThat(response).isEqualTo(Parcel.builder().id("a").build());
      RawServer.Received request = server.request();
      assertThat(request.line).isEqualTo("POST /v1/parcels HTTP/1.1");
      assertThat(request.text()).isEqualTo("{\"id\":\"ä\"}");
      assertThat(request.header("authorization")).isEqualTo("Bearer " + Clients.KEY);
      assertThat(request.header("content-type")).isEqualTo("application/json");
      assertThat(request.header("accept")).isEqualTo("application/json");
      assertThat(request.header("x-trace")).isEqualTo("t1 & t2");
      assertThat(request.header("user-agent")).isEqualTo("mine");
      assertThat(request.header("content-length")).isEqualTo("11");
      assertThat(request.header("accept-encoding")).isEqualTo("gzip");
      assertThat(request.header("upgrade")).isNull();
    }
  }

  @Test
  void knowsPatch() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      clients
          .create(ParcelsApi.class)
          .patchParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT);
      assertThat(server.request().line).isEqualTo("PATCH /v1/parcels HTTP/1.1");
    }
  }

  @Test
  void saysThatAPostWithoutBodyIsEmpty() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      clients.create(ParcelsApi.class).whenReady(CallOptions.DEFAULT);
      assertThat(server.request().header("content-length")).isEqualTo("0");
    }
  }

  @Test
  void sharesOneConnection() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      for (int i = 0; i < 5; i++) {
        parcels.getParcel("a");
        clients.create(ParcelsApi.class).getParcel("b");
      }
      assertThat(server.requests())
          .hasSize(10)
          .allMatch(request -> request.socket == server.requests().get(0).socket);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsNoRedirect(int status) {
    try (RawServer other = RawServer.json(200, PARCEL);
        RawServer server =
            RawServer.start(
                (request, response) ->
                    response.empty(status, "Location: " + other.url() + "/v1/parcels"));
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(
              () -> parcels.createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT))
          .isExactlyInstanceOf(ApiStatusException.class)
          .satisfies(e -> assertThat(((ApiStatusException) e).statusCode()).isEqualTo(status));
      assertThat(other.requests()).isEmpty();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void refusesAnHttpClientThatFollowsRedirects() {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    assertThatThrownBy(() -> ClientSettings.builder().httpClient(following))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("redirects");
  }

  @Test
  void keepsTheKeyFromOtherOrigins() {
    try (RawServer other = RawServer.json(200, PARCEL);
        HttpTransport transport =
            new HttpTransport(Clients.settings("https://api.example").build())) {
      ParcelsApi parcels =
          Feign.builder()
              .client(transport)
              .encoder(ModelEncoder.streaming())
              .decoder(new ModelDecoder(ParcelsApi.READERS))
              .target(ParcelsApi.class, other.url());
      parcels.createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT);
      assertThat(other.request().header("authorization")).isNull();
    }
  }

  @Test
  void worksInAPlainFeignBuilder() {
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  if (request.line.startsWith("GET")) {
                    response.json(404, "{\"error\":\"no such parcel\"}");
                  } else {
                    response.json(200, "[{\"id\":\"a\"}]");
                  }
                });
        HttpTransport transport = new HttpTransport(Clients.settings(server.url()).build())) {
      ParcelsApi parcels =
          Feign.builder()
              .client(transport)
              .encoder(new ModelEncoder())
              .decoder(new ModelDecoder(ParcelsApi.READERS))
              .errorDecoder(new ApiErrorDecoder())
              .target(ParcelsApi.class, server.url());
      assertThatThrownBy(() -> parcels.getParcel("a"))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("no such parcel");
      assertThatThrownBy(
              () -> parcels.createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT))
          .isInstanceOf(ApiDecodingException.class)
          .hasMessageContaining("expected an object (Parcel), found a list");
    }
  }

  @Test
  void waitsForTheReplyOnlySoLong() {
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server = RawServer.start((request, response) -> end.await());
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a", CallOptions.timeout(Duration.ofSeconds(1))))
          .isInstanceOf(ApiTimeoutException.class)
          .hasMessage("getParcel: the response was not there within 1 s (timeout)")
          .satisfies(e -> assertThat(((ApiException) e).operation()).isEqualTo("getParcel"));
      end.countDown();
    }
  }

  @Test
  void waitsForTheRestOfTheBodyOnlySoLong() {
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.raw(
                      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          + "Content-Length: 100\r\n\r\n{");
                  end.await();
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a", CallOptions.timeout(Duration.ofMillis(200))))
          .isInstanceOf(ApiTimeoutException.class);
      end.countDown();
    }
  }

  @Test
  void isNotKeptAliveByDrops() {
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.raw(
                      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          + "Content-Length: 10000\r\n\r\n");
                  while (!end.await(20, TimeUnit.MILLISECONDS)) {
                    response.raw(" ");
                  }
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a", CallOptions.timeout(Duration.ofMillis(250))))
          .isInstanceOf(ApiTimeoutException.class);
      end.countDown();
    }
  }

  @Test
  void saysWhatBroke() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    try (ApiClients clients =
        new ApiClients(Clients.settings("http://localhost:" + port).build())) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a"))
          .isInstanceOf(ApiConnectionException.class)
          .isNotInstanceOf(ApiTimeoutException.class)
          .hasMessageStartingWith("getParcel: the connection failed: ")
          .hasCauseInstanceOf(java.io.IOException.class);
    }
  }

  @Test
  void sendsARequestOnceEvenIfTheConnectionBreaks() {
    try (RawServer server = RawServer.start((request, response) -> response.reset());
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(
              () -> parcels.createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT))
          .isInstanceOf(ApiConnectionException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void retriesNothing() {
    try (RawServer server =
            RawServer.start((request, response) -> response.json(503, "{}", "Retry-After: 0"));
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a")).isInstanceOf(ServerException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void noticesABodyThatIsCutOff() {
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.raw(
                      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          + "Content-Length: 20\r\n\r\n"
                          + PARCEL);
                  response.close();
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("a")).isInstanceOf(ApiConnectionException.class);
    }
  }

  @Test
  void keepsTheInterruptFlag() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  arrived.countDown();
                  end.await();
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      Interrupted seen = new Interrupted();
      Thread thread =
          new Thread(
              () -> {
                seen.thrown = catchThrowable(() -> parcels.getParcel("a"));
                seen.flag = Thread.currentThread().isInterrupted();
              });
      thread.start();
      arrived.await();
      thread.interrupt();
      thread.join(5000);
      assertThat(seen.thrown)
          .isInstanceOf(ApiConnectionException.class)
          .hasMessage("getParcel: interrupted")
          .hasCauseInstanceOf(InterruptedException.class);
      assertThat(seen.flag).isTrue();
      end.countDown();
    }
  }

  @Test
  void keepsTheInterruptFlagInTheBody() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.events().chunk("data: {\"id\":\"a\"}\n\n");
                  end.await();
                });
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      Interrupted seen = new Interrupted();
      Thread thread =
          new Thread(
              () -> {
                seen.thrown =
                    catchThrowable(
                        () ->
                            parcels
                                .streamParcels(
                                    Parcel.builder().id("a").build(), CallOptions.DEFAULT)
                                .forEach(item -> arrived.countDown()));
                seen.flag = Thread.currentThread().isInterrupted();
              });
      thread.start();
      arrived.await();
      thread.interrupt();
      thread.join(5000);
      assertThat(seen.thrown)
          .isInstanceOf(ApiConnectionException.class)
          .hasCauseInstanceOf(InterruptedIOException.class);
      assertThat(seen.flag).isTrue();
      end.countDown();
    }
  }

  @Test
  void putsParametersWhereTheyBelong() {
    try (RawServer server = RawServer.json(200, "[]");
        ApiClients clients = Clients.of(server)) {
      QueryParams query =
          QueryParams.create()
              .value("limit", 20)
              .value("after", null)
              .value("q", "a b&c=d+e/ü%41{x}")
              .exploded("tag", List.of("x,y", "z"))
              .joined("ids", List.of("1", "2,3"), ",")
              .deepObject("filter", Map.of("min", 1))
              .value("empty", "");
      HeaderParams headers =
          HeaderParams.create()
              .value("X-Conv", "c 1")
              .cookie("a", "1")
              .cookie("b", "2")
              .value("X-None", null);
      clients
          .create(ParcelsApi.class)
          .listParcels(query.toMap(), headers.toMap(), CallOptions.DEFAULT);
      RawServer.Received request = server.request();
      assertThat(request.line)
          .isEqualTo(
              "GET /v1/parcels?limit=20"
                  + "&q=a%20b%26c%3Dd%2Be%2F%C3%BC%2541%7Bx%7D&tag=x%2Cy&tag=z&ids=1%2C2%2C3"
                  + "&filter%5Bmin%5D=1&empty HTTP/1.1");
      assertThat(request.header("x-conv")).isEqualTo("c 1");
      assertThat(request.header("cookie")).isEqualTo("a=1; b=2");
    }
  }

  @Test
  void keepsAPathValueInItsSegment() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      for (String id : List.of("a/b", "a%2Fb", "?x#y", "..a", "ä b", "a:b;c", "{x}", "%41")) {
        parcels.getParcel(id);
        List<RawServer.Received> requests = server.requests();
        String target = requests.get(requests.size() - 1).line.split(" ")[1];
        assertThat(target).startsWith("/v1/parcels/").matches("/v1/parcels/[A-Za-z0-9%._~-]+");
        String segment = target.substring("/v1/parcels/".length());
        assertThat(URI.create("http://h/" + segment).getPath()).isEqualTo('/' + id);
      }
    }
  }

  @Test
  void refusesAPathThatLeadsElsewhere() {
    try (RawServer server = RawServer.json(200, PARCEL);
        ApiClients clients = Clients.of(server)) {
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      assertThatThrownBy(() -> parcels.getParcel("")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> parcels.getParcel(".."))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void refusesWorkAfterClose() {
    try (RawServer server = RawServer.json(200, PARCEL)) {
      ApiClients clients = Clients.of(server);
      ParcelsApi parcels = clients.create(ParcelsApi.class);
      parcels.getParcel("a");
      clients.close();
      clients.close();
      assertThatThrownBy(() -> parcels.getParcel("a"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the client is closed");
    }
  }

  @Test
  void keepsAnHttpClientThatItWasGiven() {
    HttpClient given = HttpClient.newHttpClient();
    try (RawServer server = RawServer.json(200, PARCEL)) {
      for (int i = 0; i < 2; i++) {
        try (ApiClients clients =
            new ApiClients(Clients.settings(server.url()).httpClient(given).build())) {
          assertThat(clients.create(ParcelsApi.class).getParcel("a").id()).isEqualTo("a");
        }
      }
      assertThat(server.requests())
          .hasSize(2)
          .allMatch(request -> request.header("upgrade") == null);
    }
  }
}
