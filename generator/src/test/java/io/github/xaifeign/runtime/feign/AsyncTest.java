package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AsyncTest {
  private final CountDownLatch end = new CountDownLatch(1);
  private RawServer server;
  private ApiClients clients;

  @AfterEach
  void stop() {
    end.countDown();
    clients.close();
    server.close();
  }

  private ParcelsAsyncApi serve(RawServer.Handler handler) {
    server = RawServer.start(handler);
    clients = Clients.of(server);
    return clients.createAsync(ParcelsAsyncApi.class);
  }

  private static void failsWith(CompletableFuture<?> future, Class<? extends Throwable> type) {
    assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(type);
  }

  @Test
  void answersWithFutures() throws Exception {
    ParcelsAsyncApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    assertThat(api.getParcel("x", CallOptions.DEFAULT).get())
        .isEqualTo(Parcel.builder().id("a").build());
    ApiResponse<Parcel> response =
        api.createParcelWithResponse(Parcel.builder().id("b").build(), CallOptions.DEFAULT).get();
    assertThat(response.body()).isEqualTo(Parcel.builder().id("a").build());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(api.deleteParcels(CallOptions.DEFAULT).get()).isNull();
    assertThat(server.requests())
        .extracting(request -> request.line)
        .containsExactly(
            "GET /v1/parcels/x HTTP/1.1",
            "POST /v1/parcels HTTP/1.1",
            "DELETE /v1/parcels HTTP/1.1");
    assertThat(server.requests())
        .allMatch(request -> request.header("authorization").equals("Bearer " + Clients.KEY));
  }

  @Test
  void sharesTheConnectionsOfTheOtherClients() throws Exception {
    ParcelsAsyncApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    api.getParcel("x", CallOptions.DEFAULT).get();
    clients.create(ParcelsApi.class).getParcel("y");
    assertThat(server.requests().get(1).socket).isSameAs(server.requests().get(0).socket);
  }

  @Test
  void completesWithTheSameExceptions() {
    ParcelsAsyncApi api =
        serve(
            (request, response) -> {
              if (request.line.contains("/404 ")) {
                response.json(404, "{\"error\":\"no\"}");
              } else if (request.line.contains("/bad ")) {
                response.json(200, "[1]");
              } else if (request.line.contains("/error ")) {
                response.json(200, "{\"error\":\"no\"}");
              } else {
                response.reset();
              }
            });
    failsWith(api.getParcel("404", CallOptions.DEFAULT), NotFoundException.class);
    failsWith(api.getParcel("bad", CallOptions.DEFAULT), ApiDecodingException.class);
    failsWith(api.getParcel("error", CallOptions.DEFAULT), ErrorResponseException.class);
    failsWith(api.getParcel("reset", CallOptions.DEFAULT), ApiConnectionException.class);
  }

  /** Begins a response that goes on for as long as the client listens. */
  private void drip(RawServer.Response response) throws Exception {
    response.raw("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n{");
    while (!end.await(10, TimeUnit.MILLISECONDS)) {
      response.raw(" ");
    }
  }

  @Test
  void waitsForTheWholeReplyOnlySoLong() throws Exception {
    ParcelsAsyncApi api =
        serve(
            (request, response) -> {
              if (request.line.contains("/body ")) {
                drip(response);
              } else {
                end.await();
              }
            });
    CallOptions soon = CallOptions.timeout(Duration.ofMillis(200));
    failsWith(api.getParcel("body", soon), ApiTimeoutException.class);
    assertThat(server.awaitNoConnection()).isTrue();
    failsWith(api.getParcel("headers", soon), ApiTimeoutException.class);
  }

  @Test
  void doesNotNeedAThreadForEachReplyThatWaits() throws Exception {
    CountDownLatch all = new CountDownLatch(20);
    ParcelsAsyncApi api =
        serve(
            (request, response) -> {
              response.raw(
                  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 10\r\n\r\n");
              all.countDown();
              if (all.await(2, TimeUnit.MINUTES)) {
                end.await(2, TimeUnit.MINUTES);
                response.raw("{\"id\":\"a\"}");
              }
            });
    List<CompletableFuture<Parcel>> futures = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      futures.add(api.getParcel("x", CallOptions.DEFAULT));
    }
    all.await();
    end.countDown();
    for (CompletableFuture<Parcel> future : futures) {
      assertThat(future.get()).isEqualTo(Parcel.builder().id("a").build());
    }
  }

  @Test
  void streams() throws Exception {
    ParcelsAsyncApi api =
        serve(
            (request, response) ->
                response.events().chunk("data: {\"id\":\"a\"}\n\ndata: [DONE]\n\n").endOfChunks());
    try (EventStream<Parcel> stream = api.streamParcels(CallOptions.DEFAULT).get()) {
      assertThat(stream).containsExactly(Parcel.builder().id("a").build());
    }
  }

  @Test
  void downloads() throws Exception {
    ParcelsAsyncApi api = serve((request, response) -> response.full(200, "a/b", "bytes"));
    try (BinaryResponse label = api.downloadLabel(CallOptions.DEFAULT).get()) {
      assertThat(label.readAllBytes()).isEqualTo("bytes".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void uploads() throws Exception {
    ParcelsAsyncApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    FileContent file = FileContent.of("content".getBytes(StandardCharsets.UTF_8), "f.txt");
    api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT).get();
    assertThat(server.request().text()).contains("content");
  }

  @Test
  void cancellingEndsTheExchange() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    ParcelsAsyncApi api =
        serve(
            (request, response) -> {
              arrived.countDown();
              drip(response);
            });
    CompletableFuture<Parcel> future = api.getParcel("x", CallOptions.DEFAULT);
    arrived.await();
    assertThat(future.cancel(true)).isTrue();
    assertThat(server.awaitNoConnection()).isTrue();
  }

  @Test
  void closesAResponseThatCameTooLateToBeCancelled() throws Exception {
    serve(
        (request, response) -> {
          response.events();
          while (!end.await(10, TimeUnit.MILLISECONDS)) {
            response.chunk(": still here\n\n");
          }
        });
    try (HttpTransport transport = new HttpTransport(Clients.settings(server.url()).build())) {
      Request request =
          new RequestTemplate()
              .method(Request.HttpMethod.GET)
              .uri("/v1/stream")
              .target(server.url())
              .resolve(Map.of())
              .request();
      CompletableFuture<Response> exchange =
          transport.execute(request, CallOptions.DEFAULT, Optional.empty());
      assertThat(exchange.get().status()).isEqualTo(200);
      exchange.cancel(true);
      assertThat(server.awaitNoConnection()).isTrue();
    }
  }

  @Test
  void keepsNothingOfACallThatIsOver() throws Exception {
    ParcelsAsyncApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    CompletableFuture<Parcel> future = api.getParcel("x", CallOptions.DEFAULT);
    assertThat(future.get()).isEqualTo(Parcel.builder().id("a").build());
    assertThat(future.cancel(true)).isFalse();
  }

  /** A log that fails must not leave a future without an end. */
  @Test
  void failsWithWhateverGoesWrongOnTheWay() {
    Filter failing =
        line -> {
          throw new IllegalStateException("the disk is full");
        };
    Logger logger = Logger.getLogger(ClientSettings.class.getPackageName());
    Level before = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.setFilter(failing);
    ParcelsAsyncApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    try {
      assertThat(api.getParcel("a", CallOptions.DEFAULT))
          .failsWithin(Duration.ofMinutes(2))
          .withThrowableThat()
          .withMessageContaining("the disk is full");
    } finally {
      logger.setFilter(null);
      logger.setLevel(before);
    }
  }
}
