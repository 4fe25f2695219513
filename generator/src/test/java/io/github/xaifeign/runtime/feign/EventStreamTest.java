package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.StreamException;
import io.github.xaifeign.runtime.TooManyRequestsException;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.UnreadableMemberException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class EventStreamTest {
  private static final String A = "data: {\"id\":\"a\"}\n\n";
  private static final String B = "data: {\"id\":\"b\"}\n\n";
  private static final String DONE = "data: [DONE]\n\n";

  private final CountDownLatch end = new CountDownLatch(1);
  private RawServer server;
  private ApiClients clients;

  @AfterEach
  void stop() {
    end.countDown();
    if (clients != null) {
      clients.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private ParcelsApi serve(RawServer.Handler handler) {
    server = RawServer.start(handler);
    clients = Clients.of(server);
    return clients.create(ParcelsApi.class);
  }

  private ParcelsApi serve(String events) {
    return serve(
        (request, response) -> response.events("x-request-id: r1").chunk(events).endOfChunks());
  }

  private static EventStream<Parcel> parcels(ParcelsApi api) {
    return api.streamParcels(Parcel.builder().id("x").build(), CallOptions.DEFAULT);
  }

  /** Takes the items until the end or the exception. */
  private static <T> Throwable take(EventStream<T> stream, List<? super T> items) {
    return catchThrowable(
        () -> {
          for (T item : stream) {
            items.add(item);
          }
        });
  }

  private Throwable fails(String events, String... ids) {
    List<Parcel> items = new ArrayList<>();
    Throwable thrown = take(parcels(serve(events)), items);
    assertThat(items).extracting(Parcel::id).containsExactly(ids);
    return thrown;
  }

  @Test
  void givesTheItemsUntilDone() {
    EventStream<Parcel> stream = parcels(serve(A + B + DONE + "data: {\"id\":\"late\"}\n\n"));
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.requestId()).contains("r1");
    assertThat(stream.headers()).containsEntry("X-REQUEST-ID", List.of("r1"));
    Iterator<Parcel> items = stream.iterator();
    assertThat(items.next()).isEqualTo(Parcel.builder().id("a").build());
    assertThat(items.next()).isEqualTo(Parcel.builder().id("b").build());
    assertThat(items.hasNext()).isFalse();
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        A + B + DONE,
        A + B + "data: [DONE]\n",
        A + B + "data:[DONE]\r\r",
        A + ": keep\n\n" + B + DONE,
        A + "event: ping\ndata: {\"type\":\"ping\"}\n\n" + B + DONE,
        A + "data: {\"type\":\"ping\"}\n\n" + B + DONE,
        A + "event: keepalive\ndata:\n\n" + B + DONE,
        A + "event: x\nid: 4\nretry: 9\n\n" + B + DONE,
        A + "data: {\"id\":\ndata: \"b\"}\n\n" + DONE,
      })
  void skipsWhatIsNoItem(String events) {
    assertThat(parcels(serve(events)).stream().map(Parcel::id)).containsExactly("a", "b");
  }

  @Test
  void givesTextAsItIs() {
    assertThat(
            serve("data: one\n\ndata: {\n\ndata: [DONE]\n\n")
                .streamMarkedWords(CallOptions.DEFAULT))
        .containsExactly("one", "{");
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    List<Parcel> items = new ArrayList<>();
    String unknown = "event: new\ndata: {\"id\":\"a\",\"new\":[1],\"error\":null}\n\n";
    assertThat(take(parcels(serve(unknown + DONE)), items)).isNull();
    assertThat(items.get(0).additionalProperties()).containsOnlyKeys("new", "error");
    assertThat(new String(JsonText.bytes(items.get(0)), StandardCharsets.UTF_8))
        .isEqualTo("{\"id\":\"a\",\"new\":[1],\"error\":null}");
  }

  @Test
  void handsAnItemOutAsSoonAsItHasArrived() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              if (seen.await(2, TimeUnit.MINUTES)) {
                response.chunk(B).chunk(DONE).endOfChunks();
              }
            });
    Iterator<Parcel> items = parcels(api).iterator();
    assertThat(items.next().id()).isEqualTo("a");
    seen.countDown();
    assertThat(items.next().id()).isEqualTo("b");
    assertThat(items.hasNext()).isFalse();
  }

  @Test
  void endsAtDoneThoughTheServerGoesOn() {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A + DONE);
              end.await();
            });
    Iterator<Parcel> items = parcels(api).iterator();
    items.next();
    assertThat(items.hasNext()).isFalse();
    assertThat(end.getCount()).isOne(); // the server has not ended the response
  }

  @Test
  void givesItsConnectionBackAtTheEnd() {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A + DONE);
              end.await(5, TimeUnit.MILLISECONDS);
              response.endOfChunks();
            });
    Set<Socket> sockets = new HashSet<>();
    int calls = 0;
    while (calls
        == sockets.size()) { // until one is used again, which the client waits for a moment
      assertThat(parcels(api)).hasSize(1);
      sockets.add(server.requests().get(calls++).socket);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {\"error\":{\"code\":\"c1\",\"message\":\"too much\"}}\n\n",
        "data: {\"code\":\"c1\",\"error\":\"too much\"}\n\n",
        "data: {\"type\":\"error\",\"code\":\"c1\",\"message\":\"too much\",\"param\":null}\n\n",
        "event: error\ndata: {\"code\":\"c1\",\"message\":\"too much\"}\n\n",
        "event: error\n"
            + "data: {\"type\":\"error\",\"error\":{\"code\":\"c1\",\"message\":\"too much\"}}\n\n",
        "data: {\"id\":\"c\",\"error\":{\"code\":\"c1\",\"message\":\"too much\"}}\n\n",
      })
  void tellsAnErrorOfTheServer(String event) {
    assertThat(fails(A + event + B, "a"))
        .isInstanceOfSatisfying(
            StreamException.class,
            e -> {
              assertThat(e.code()).contains("c1");
              assertThat(e.error().orElseThrow().message()).contains("too much");
              assertThat(e.items()).isEqualTo(1);
              assertThat(e.statusCode()).isEqualTo(200);
              assertThat(e.requestId()).contains("r1");
              assertThat(e.operation()).isEqualTo("streamParcels");
              assertThat(e)
                  .hasMessage(
                      "streamParcels: the stream ended with an error after 1 item:"
                          + " too much (c1) [request id r1]");
            });
  }

  @Test
  void tellsAnErrorToATypeThatNeedsNothing() {
    for (String data : List.of("\"message\":\"no\",\"param\":null", "\"error\":\"no\"")) {
      List<ParcelsApi.Anything> items = new ArrayList<>();
      String event = "event: error\ndata: {" + data + "}\n\n";
      assertThat(take(serve(event).streamAnything(CallOptions.DEFAULT), items))
          .isInstanceOf(StreamException.class)
          .hasMessageContaining(": no");
      stop();
    }
  }

  @Test
  void tellsAnErrorThatIsText() {
    assertThat(fails("event: error\ndata: overloaded\n\n"))
        .isInstanceOf(StreamException.class)
        .hasMessageContaining("overloaded");
    stop();
    assertThat(
            take(
                serve("event: error\ndata: overloaded\n\n").streamWords(CallOptions.DEFAULT),
                new ArrayList<>()))
        .isInstanceOf(StreamException.class);
  }

  @Test
  void leavesAnErrorToTheTypeThatKnowsIt() {
    List<ParcelsApi.News> items = new ArrayList<>();
    Throwable thrown =
        take(
            serve(
                    "data: {\"type\":\"other\"}\n\n"
                        + "data: {\"type\":\"error\",\"message\":\"m\"}\n\n")
                .streamNews(CallOptions.DEFAULT),
            items);
    assertThat(items).singleElement().isInstanceOf(ParcelsApi.News.Unknown.class);
    assertThat(thrown).isInstanceOf(StreamException.class).hasMessageContaining("m");
  }

  @Test
  void failsAfterAnErrorThatIsAnItem() {
    List<ParcelsApi.News> items = new ArrayList<>();
    Throwable thrown =
        take(
            serve(
                    "data: {\"type\":\"error\",\"reason\":\"r\",\"message\":\"m\"}\n\n"
                        + "data: {\"type\":\"other\"}\n\n")
                .streamNews(CallOptions.DEFAULT),
            items);
    assertThat(items).containsExactly(new ParcelsApi.News.Trouble("r"));
    assertThat(thrown)
        .isInstanceOf(StreamException.class)
        .hasMessageContaining("after 1 item")
        .hasMessageContaining("m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data: {\"id\":\"b\"", "data: {\"id\":\"b\"}\n", "dat"})
  void noticesAnEndInsideAnEvent(String rest) {
    assertThat(fails(A + rest, "a"))
        .isInstanceOfSatisfying(
            StreamException.class,
            e -> {
              assertThat(e).hasMessageContaining("cut off after 1 item");
              assertThat(e.error()).isEmpty();
            });
  }

  @Test
  void noticesABrokenConnection() {
    List<Parcel> items = new ArrayList<>();
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              response.close();
            });
    assertThat(take(parcels(api), items))
        .isInstanceOf(StreamException.class)
        .hasMessageContaining("cut off")
        .hasCauseInstanceOf(java.io.IOException.class);
    assertThat(items).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data: [DONE]x\n\n", "data: {\n\n", "data: {} {}\n\n", "data: {}\n\n"})
  void namesTheEventThatCannotBeRead(String event) {
    assertThat(fails(A + event + B, "a"))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessageContaining("in the event after 1 item: ");
  }

  @Test
  void showsTheEventThatCannotBeRead() {
    assertThat(fails("data: [{\"id\":7}]\n\n"))
        .isInstanceOfSatisfying(
            ApiDecodingException.class,
            e -> {
              assertThat(e.pointer()).isEmpty();
              assertThat(e.snippet()).isEqualTo("[{\"id\":7}]");
            });
  }

  @Test
  void endsAtAnItemWithAMemberThatCannotBeReadIfTheCallIsStrict() {
    List<Parcel> items = new ArrayList<>();
    ParcelsApi api = serve(A + "data: {\"id\":7}\n\n" + B + DONE);
    assertThat(
            take(
                api.streamParcels(
                    Parcel.builder().id("a").build(), CallOptions.builder().strict(true).build()),
                items))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessageContaining("in the event after 1 item: ");
    assertThat(items).hasSize(1);
  }

  @Test
  void goesOnAfterAnItemWithAMemberThatCannotBeRead() {
    List<Parcel> items = new ArrayList<>();
    String broken = "data: {\"id\":7,\"weight\":2}\n\ndata: {\"weight\":3}\n\n";
    assertThat(take(parcels(serve(broken + A + DONE)), items)).isNull();
    assertThat(items).hasSize(3);
    assertThat(items.get(0).weight()).contains(2.0);
    assertThatThrownBy(items.get(0)::id)
        .isInstanceOfSatisfying(
            UnreadableMemberException.class, e -> assertThat(e.pointer()).isEqualTo("/id"));
    assertThatThrownBy(items.get(1)::id).isInstanceOf(UnreadableMemberException.class);
    assertThat(items.get(2).id()).isEqualTo("a");
  }

  @Test
  void repairsBadUtf8InsideJson() {
    ParcelsApi api =
        serve(
            (request, response) ->
                response
                    .events()
                    .chunk("data: {\"id\":\"")
                    .chunk(new byte[] {(byte) 0xc3})
                    .chunk("\"}\n\n" + DONE)
                    .endOfChunks());
    assertThat(parcels(api)).containsExactly(Parcel.builder().id("\ufffd").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/event-stream; charset=iso-8859-1", "Text/Event-Stream"})
  void isAlwaysUtf8(String contentType) {
    ParcelsApi api =
        serve(
            (request, response) ->
                response.full(200, contentType, "data: {\"id\":\"ä\"}\n\n" + DONE));
    assertThat(parcels(api)).containsExactly(Parcel.builder().id("ä").build());
  }

  @Test
  void tellsAnErrorInPlaceOfAStream() {
    ParcelsApi api =
        serve((request, response) -> response.json(200, "{\"code\":\"c1\",\"error\":\"no\"}"));
    assertThatThrownBy(() -> parcels(api))
        .isInstanceOf(ErrorResponseException.class)
        .hasMessage("streamParcels was answered with 200: no (c1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json"})
  void refusesWhatIsNoStream(String contentType) {
    ParcelsApi api = serve((request, response) -> response.full(200, contentType, "[1]"));
    assertThatThrownBy(() -> parcels(api))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessageContaining("expected text/event-stream, found the content type " + contentType);
  }

  @Test
  void tellsAnErrorStatusBeforeTheStream() {
    ParcelsApi api = serve((request, response) -> response.json(429, "{\"error\":\"slow\"}"));
    assertThatThrownBy(() -> parcels(api)).isInstanceOf(TooManyRequestsException.class);
  }

  @Test
  void canBeGoneThroughOnce() {
    EventStream<Parcel> stream = parcels(serve(A + DONE));
    assertThat(stream).hasSize(1);
    assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(stream::stream).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closingEndsTheExchange() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              gone.await(2, TimeUnit.MINUTES);
              while (true) {
                response.chunk(A);
              }
            });
    try (EventStream<Parcel> stream = parcels(api);
        Stream<Parcel> items = stream.stream()) {
      assertThat(items.findFirst()).isPresent();
    }
    gone.countDown();
    assertThat(server.awaitNoConnection()).isTrue();
  }

  @Test
  void mayBeClosedWhileAnotherThreadWaits() throws Exception {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              end.await();
            });
    EventStream<Parcel> stream = parcels(api);
    CountDownLatch first = new CountDownLatch(1);
    List<Throwable> thrown = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> thrown.add(catchThrowable(() -> stream.forEach(item -> first.countDown()))));
    reader.start();
    first.await();
    while (reader.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    stream.close();
    reader.join();
    assertThat(thrown).hasSize(1).containsOnlyNulls();
  }

  @Test
  void closingTheClientEndsItsStreams() throws Exception {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              end.await();
            });
    CountDownLatch first = new CountDownLatch(1);
    List<Throwable> thrown = new ArrayList<>();
    Thread reader =
        new Thread(
            () ->
                thrown.add(catchThrowable(() -> parcels(api).forEach(item -> first.countDown()))));
    reader.start();
    first.await();
    clients.close();
    reader.join();
    assertThat(thrown).hasSize(1).hasOnlyElementsOfType(StreamException.class);
  }

  @Test
  void endsWhenTheServerFallsSilent() {
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events().chunk(A);
              end.await();
            });
    List<Parcel> items = new ArrayList<>();
    EventStream<Parcel> stream =
        api.streamParcels(
            Parcel.builder().id("x").build(),
            CallOptions.builder().idleTimeout(Duration.ofMillis(300)).build());
    assertThat(take(stream, items)).isInstanceOf(ApiTimeoutException.class);
    assertThat(items).hasSizeLessThan(2);
  }

  /**
   * The timeout is as long as this machine needs for the beginning; then the stream outlasts it.
   */
  @Test
  void mayLastLongerThanTheTimeout() throws InterruptedException {
    CountDownLatch outlasted = new CountDownLatch(1);
    ParcelsApi api =
        serve(
            (request, response) -> {
              response.events();
              outlasted.await();
              response.chunk(A + DONE).endOfChunks();
            });
    CallOptions.Builder options = CallOptions.builder().idleTimeout(Duration.ofMinutes(5));
    Duration timeout = Duration.ofMillis(100);
    EventStream<Parcel> stream = null;
    while (stream == null) {
      try {
        CallOptions hasty = options.timeout(timeout).build();
        stream = api.streamParcels(Parcel.builder().id("x").build(), hasty);
      } catch (ApiTimeoutException e) {
        timeout = timeout.multipliedBy(2);
      }
    }
    assertThat(end.await(timeout.toMillis() + 1, TimeUnit.MILLISECONDS)).isFalse();
    outlasted.countDown();
    assertThat(stream).hasSize(1);
  }

  @Test
  void passesOnWhatTheConsumerThrows() {
    EventStream<Parcel> stream = parcels(serve(A + B + DONE));
    Function<Parcel, String> failing =
        parcel -> {
          throw new IllegalStateException("mine");
        };
    assertThatThrownBy(
            () -> {
              try (Stream<Parcel> items = stream.stream()) {
                assertThat(items.map(failing).count()).isZero();
                items.forEach(failing::apply);
              }
            })
        .isInstanceOf(IllegalStateException.class);
  }
}
