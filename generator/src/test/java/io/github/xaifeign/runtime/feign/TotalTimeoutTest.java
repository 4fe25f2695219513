package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.ServerException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time that a call may take as a whole, whatever the server does meanwhile. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TotalTimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final CallOptions HASTY = CallOptions.builder().totalTimeout(SHORT).build();

  private final CountDownLatch gone = new CountDownLatch(1);

  /** Sends event after event for ever, as fast as the client takes them or slower. */
  private RawServer endless(long pauseMillis) {
    return RawServer.start(
        (request, response) -> {
          response.events();
          while (!gone.await(pauseMillis, TimeUnit.MILLISECONDS)) {
            response.chunk("data: w\n\n");
          }
        });
  }

  private void endsInTime(RawServer server, CallOptions options) {
    try (server;
        ApiClients clients = Clients.of(server)) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      assertThatExceptionOfType(ApiTimeoutException.class)
          .isThrownBy(
              () -> api.streamWords(options).forEach(word -> assertThat(word).isEqualTo("w")))
          .matches(e -> e.limit() == ApiTimeoutException.Limit.TOTAL);
    } finally {
      gone.countDown();
    }
  }

  @Test
  void endsAStreamThatDrips() {
    endsInTime(endless(20), HASTY);
  }

  @Test
  void endsAStreamThatFloods() {
    endsInTime(endless(0), HASTY);
  }

  @Test
  void endsAnAttemptThatMayTakeLonger() throws InterruptedException {
    try (RawServer server = RawServer.start((request, response) -> gone.await());
        ApiClients clients = Clients.of(server)) {
      assertThatExceptionOfType(ApiTimeoutException.class)
          .isThrownBy(() -> clients.create(ParcelsApi.class).getParcel("a", HASTY))
          .matches(e -> e.limit() == ApiTimeoutException.Limit.TOTAL);
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> clients.createAsync(ParcelsAsyncApi.class).getParcel("a", HASTY).join())
          .withCauseInstanceOf(ApiTimeoutException.class);
    } finally {
      gone.countDown();
    }
  }

  @Test
  void leavesNoTimeForAnotherAttempt() {
    VirtualClock clock = new VirtualClock(1);
    try (RawServer server = RawServer.json(503, "{}");
        ApiClients clients =
            new ApiClients(
                Clients.settings(server.url())
                    .retries(RetryPolicy.builder().maxRetries(50).build())
                    .totalTimeout(Duration.ofSeconds(20))
                    .build(),
                clock)) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(() -> api.getParcel("a"))
          .matches(e -> e.attempts() > 2 && e.attempts() < 50);
      assertThat(clock.nanoTime()).isLessThanOrEqualTo(Duration.ofSeconds(20).toNanos());
    }
  }
}
