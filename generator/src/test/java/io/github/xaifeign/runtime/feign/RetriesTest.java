package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.ServerException;
import io.github.xaifeign.runtime.TooManyRequestsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are made again, and those that must not be, over a real socket in virtual time. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RetriesTest {
  private static final String PARCEL = "{\"id\":\"a\"}";
  private static final String DOWN = "{\"code\":\"down\",\"error\":\"Try again.\"}";

  private final VirtualClock clock = new VirtualClock(7);

  private ApiClients clients(RawServer server) {
    return new ApiClients(
        Clients.settings(server.url()).retries(RetryPolicy.DEFAULT).build(), clock);
  }

  /** Answers all but the last attempt with what the first handler says. */
  private static RawServer.Handler failing(int times, RawServer.Handler fault) {
    int[] seen = {0};
    return (request, response) -> {
      if (seen[0]++ < times) {
        fault.handle(request, response);
      } else {
        response.json(200, PARCEL);
      }
    };
  }

  private static RawServer.Handler status(int status, String... headers) {
    return (request, response) -> response.json(status, DOWN, headers);
  }

  private static RawServer.Handler cut() {
    return (request, response) ->
        response
            .raw(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n"
                    + "Connection: close\r\n\r\n{\"id\"")
            .close();
  }

  private void succeeds(RawServer.Handler handler, int attempts) {
    try (RawServer server = RawServer.start(handler);
        ApiClients clients = clients(server)) {
      ApiResponse<Parcel> response =
          clients.create(ParcelsApi.class).getParcelWithResponse("a", CallOptions.DEFAULT);
      assertThat(response.body()).isEqualTo(Parcel.builder().id("a").build());
      assertThat(server.requests()).hasSize(attempts);
      assertThat(clock.waits()).hasSize(attempts - 1);
    }
  }

  @Test
  void repeatWhatIsIdempotent() {
    succeeds(failing(2, status(503)), 3);
  }

  @Test
  void waitAtRandomAndNoLongerThanTheBase() {
    succeeds(failing(2, status(500)), 3);
    assertThat(clock.waits().get(0)).isBetween(Duration.ZERO, Duration.ofMillis(500));
    assertThat(clock.waits().get(1)).isBetween(Duration.ZERO, Duration.ofMillis(1000));
  }

  @Test
  void waitAsLongAsTheServerAsks() {
    succeeds(failing(1, status(429, "Retry-After: 17")), 2);
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  void repeatAReplyThatBreaksInTheMiddle() {
    succeeds(failing(1, cut()), 2);
  }

  @Test
  void tellHowOftenTheyTried() {
    try (RawServer server = RawServer.start(status(503, "x-request-id: r-9"));
        ApiClients clients = clients(server)) {
      ServerException e =
          catchThrowableOfType(
              ServerException.class, () -> clients.create(ParcelsApi.class).getParcel("a"));
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(e).hasMessageContaining("attempt 3").hasMessageContaining("r-9");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void failAtOnceWhenTheServerAsksForTooMuch() {
    try (RawServer server = RawServer.start(status(429, "Retry-After: 3600"));
        ApiClients clients = clients(server)) {
      TooManyRequestsException e =
          catchThrowableOfType(
              TooManyRequestsException.class,
              () -> clients.create(ParcelsApi.class).getParcel("a"));
      assertThat(e.retryAfter()).contains(Duration.ofHours(1));
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(clock.waits()).isEmpty();
    }
  }

  @Test
  void obeyTheServerWhoSaysNo() {
    try (RawServer server = RawServer.start(status(503, "x-should-retry: false"));
        ApiClients clients = clients(server)) {
      catchThrowableOfType(
          ServerException.class, () -> clients.create(ParcelsApi.class).getParcel("a"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  private int posts(RawServer.Handler handler, CallOptions options) {
    try (RawServer server = RawServer.start(handler);
        ApiClients clients = clients(server)) {
      try {
        clients.create(ParcelsApi.class).createParcel(Parcel.builder().id("a").build(), options);
      } catch (ApiException e) {
        assertThat(e.attempts()).isEqualTo(server.requests().size());
      }
      return server.requests().size();
    }
  }

  @Test
  void sendAPostOnceIfItMayHaveBeenRead() {
    assertThat(posts(failing(1, status(500)), CallOptions.DEFAULT)).isEqualTo(1);
    assertThat(posts(failing(1, status(503)), CallOptions.DEFAULT)).isEqualTo(1);
    assertThat(posts(failing(1, status(429)), CallOptions.DEFAULT)).isEqualTo(1);
    assertThat(posts(failing(1, cut()), CallOptions.DEFAULT)).isEqualTo(1);
    assertThat(posts(failing(1, (request, response) -> response.close()), CallOptions.DEFAULT))
        .isEqualTo(1);
  }

  @Test
  void repeatAPostThatTheServerWantsAgain() {
    assertThat(posts(failing(1, status(429, "Retry-After: 1")), CallOptions.DEFAULT)).isEqualTo(2);
    assertThat(posts(failing(1, status(503, "Retry-After: 1")), CallOptions.DEFAULT)).isEqualTo(2);
    assertThat(posts(failing(1, status(400, "x-should-retry: true")), CallOptions.DEFAULT))
        .isEqualTo(2);
  }

  @Test
  void repeatAPostThatTheCallerVouchesFor() {
    assertThat(posts(failing(1, status(500)), CallOptions.idempotencyKey("k-1"))).isEqualTo(2);
    RetryPolicy risky = RetryPolicy.builder().repeatUnsafe(true).build();
    assertThat(posts(failing(1, cut()), CallOptions.builder().retries(risky).build())).isEqualTo(2);
    assertThat(posts(failing(1, status(500)), CallOptions.builder().retries(risky).build()))
        .isEqualTo(2);
  }

  @Test
  void repeatAPostThatNeverLeft() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ClientSettings settings =
        Clients.settings("http://localhost:" + port).retries(RetryPolicy.DEFAULT).build();
    try (ApiClients clients = new ApiClients(settings, clock)) {
      ApiConnectionException e =
          catchThrowableOfType(
              ApiConnectionException.class,
              () ->
                  clients
                      .create(ParcelsApi.class)
                      .createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT));
      assertThat(e.mayHaveReachedServer()).isFalse();
      assertThat(e.attempts()).isEqualTo(3);
    }
  }

  @Test
  void neverSendAStreamAgain() {
    try (RawServer server = RawServer.start(failing(1, status(503, "Retry-After: 1")));
        ApiClients clients = clients(server)) {
      FileContent once = FileContent.of(new ByteArrayInputStream(new byte[9]), "a");
      catchThrowableOfType(
          ServerException.class,
          () -> clients.create(ParcelsApi.class).putRaw(once, CallOptions.DEFAULT));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void endWithTheBudget() {
    RetryPolicy tight = RetryPolicy.builder().maxRetries(5).budget(3).build();
    try (RawServer server = RawServer.start(status(503));
        ApiClients clients =
            new ApiClients(Clients.settings(server.url()).retries(tight).build(), clock)) {
      for (int i = 0; i < 4; i++) {
        catchThrowableOfType(
            ServerException.class, () -> clients.create(ParcelsApi.class).getParcel("a"));
      }
      assertThat(server.requests()).hasSize(4 + 3);
    }
  }

  @Test
  void holdForFuturesToo() throws Exception {
    try (RawServer server = RawServer.start(failing(2, status(503)));
        ApiClients clients = clients(server)) {
      CompletableFuture<Parcel> parcel =
          clients.createAsync(ParcelsAsyncApi.class).getParcel("a", CallOptions.DEFAULT);
      assertThat(parcel.get()).isEqualTo(Parcel.builder().id("a").build());
      assertThat(server.requests()).hasSize(3);
    }
    try (RawServer server = RawServer.start(cut());
        ApiClients clients = clients(server)) {
      CompletableFuture<Parcel> parcel =
          clients.createAsync(ParcelsAsyncApi.class).getParcel("a", CallOptions.DEFAULT);
      Throwable thrown = catchThrowableOfType(ExecutionException.class, parcel::get).getCause();
      thrown = thrown instanceof CompletionException ? thrown.getCause() : thrown;
      assertThat(thrown)
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.attempts()).isEqualTo(3));
    }
  }

  @Test
  void canBeSwitchedOffForACall() {
    try (RawServer server = RawServer.start(status(503));
        ApiClients clients = clients(server)) {
      CallOptions once = CallOptions.builder().retries(RetryPolicy.NEVER).build();
      catchThrowableOfType(
          ServerException.class, () -> clients.create(ParcelsApi.class).getParcel("a", once));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void areNotNeededForASuccess() {
    succeeds(failing(0, status(500)), 1);
  }
}
