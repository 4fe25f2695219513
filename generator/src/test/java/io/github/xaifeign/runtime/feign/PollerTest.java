package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Waiting for results, in virtual time. */
class PollerTest {
  private final VirtualClock clock = new VirtualClock(1);
  private final AtomicInteger calls = new AtomicInteger();
  private final Poller poller = new Poller(Polling.DEFAULT, clock);

  /** Nothing, then something that is not the result, then the result. */
  private Optional<Integer> fetch() {
    int call = calls.incrementAndGet();
    return call == 1 ? Optional.empty() : Optional.of(call);
  }

  @Test
  void asksUntilTheResultIsThere() {
    int result =
        poller.await(
            "get", "GET /v1/numbers/{id}", this::fetch, Function.identity(), value -> value == 4);
    assertThat(result).isEqualTo(4);
    assertThat(clock.waits())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofMillis(4500));
  }

  @Test
  void asksNoMoreOftenThanNeeded() {
    Polling polling =
        Polling.builder()
            .interval(Duration.ofSeconds(9))
            .maxInterval(Duration.ofSeconds(10))
            .build();
    Poller slow = new Poller(polling, clock);
    slow.await(
        "get", "GET /v1/numbers/{id}", this::fetch, Function.identity(), value -> value == 4);
    assertThat(clock.waits())
        .containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  @Test
  void endsInTime() {
    PollingTimeoutException e =
        catchThrowableOfType(
            PollingTimeoutException.class,
            () ->
                poller.await(
                    "get",
                    "GET /v1/numbers/{id}",
                    this::fetch,
                    Function.identity(),
                    value -> false));
    assertThat(e).hasMessageContaining("get: no result within 600 s").hasMessageContaining("calls");
    assertThat(clock.waits().stream().mapToLong(Duration::toMillis).sum()).isLessThan(600_000);
  }

  @Test
  void endsWithTheFirstFailure() {
    assertThatThrownBy(
            () ->
                poller.await(
                    "get",
                    "GET /v1/numbers/{id}",
                    () -> {
                      throw new IllegalStateException("broken");
                    },
                    value -> Optional.empty(),
                    value -> true))
        .hasMessage("broken");
  }

  @Test
  void endsWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                poller.await(
                    "get",
                    "GET /v1/numbers/{id}",
                    this::fetch,
                    Function.identity(),
                    value -> false))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void waitsWithoutAThreadToo() {
    CompletableFuture<Integer> result =
        poller.awaitFuture(
            "get",
            "GET /v1/numbers/{id}",
            () -> CompletableFuture.completedFuture(fetch()),
            Function.identity(),
            value -> value == 4);
    assertThat(result.join()).isEqualTo(4);
    CompletableFuture<Integer> never =
        poller.awaitFuture(
            "get",
            "GET /v1/numbers/{id}",
            () -> CompletableFuture.completedFuture(fetch()),
            Function.identity(),
            value -> false);
    assertThatThrownBy(never::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(PollingTimeoutException.class);
  }

  @Test
  void failsWhenALaterCallCannotBegin() {
    int[] calls = {0};
    CompletableFuture<Integer> result =
        poller.awaitFuture(
            "get",
            "GET /v1/numbers/{id}",
            () -> {
              if (calls[0]++ > 0) {
                throw new IllegalStateException("the client is closed");
              }
              return CompletableFuture.completedFuture(Optional.<Integer>empty());
            },
            Function.identity(),
            value -> true);
    assertThat(result)
        .failsWithin(Duration.ofMinutes(2))
        .withThrowableThat()
        .withMessageContaining("the client is closed");
  }

  @Test
  void cancelsTheCallUnderWay() {
    CompletableFuture<Optional<Integer>> call = new CompletableFuture<>();
    CompletableFuture<Integer> result =
        poller.awaitFuture(
            "get", "GET /v1/numbers/{id}", () -> call, Function.identity(), value -> true);
    result.cancel(true);
    assertThat(call).isCancelled();
  }

  @Test
  void tellsStatesApart() {
    assertThat(Poller.isOneOf(0L, "0")).isTrue();
    assertThat(Poller.isOneOf("done", "failed", "done")).isTrue();
    assertThat(Poller.isOneOf("pending", "failed", "done")).isFalse();
    assertThat(Poller.isOneOf(Optional.of("done"), "done")).isTrue();
    assertThat(Poller.isOneOf(Optional.empty(), "Optional.empty")).isFalse();
  }
}
