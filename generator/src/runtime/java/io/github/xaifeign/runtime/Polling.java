package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.call.CancellableFuture;
import io.github.xaifeign.runtime.internal.call.ConnectionFailures;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.json.OpenEnum;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How often and how long a result is asked for that is not there yet. Immutable.
 *
 * <p>The first call is made at once. Waiting ends when the thread is interrupted or the future is
 * cancelled.
 */
public final class Polling {
  /** Every two seconds at first, every 15 later, for ten minutes. */
  public static final Polling DEFAULT = builder().build();

  private static final double GROWTH = 1.5;

  private final Duration interval;
  private final Duration maxInterval;
  private final Duration timeout;
  private final RetryClock clock;

  private Polling(Builder builder) {
    this.interval = builder.interval;
    this.maxInterval = builder.maxInterval;
    this.timeout = builder.timeout;
    this.clock = builder.clock;
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Polling that ends after a time.
   *
   * @param timeout see {@link Builder#timeout}
   * @return the polling
   */
  public static Polling timeout(Duration timeout) {
    return builder().timeout(timeout).build();
  }

  /**
   * Whether a value is one of some texts; called by emitted code.
   *
   * @param value an open enum, or anything with a text, or an {@code Optional} of such
   * @param texts the texts
   * @return whether it is; false for an empty {@code Optional}
   */
  public static boolean isOneOf(Object value, String... texts) {
    if (value instanceof Optional<?> member) {
      return member.isPresent() && isOneOf(member.get(), texts);
    }
    String text = value instanceof OpenEnum word ? word.value() : String.valueOf(value);
    return Arrays.asList(texts).contains(text);
  }

  /**
   * Waits for a result; called by emitted code.
   *
   * @param operation name of the method that fetches it
   * @param fetch makes a call
   * @param response takes what the call gave; empty if the result is not there yet
   * @param finished whether what is there is the result
   * @param <R> what a call gives
   * @param <T> the result
   * @return the result
   * @throws PollingTimeoutException if it is not there in time
   * @throws ApiConnectionException if the thread is interrupted; its interrupt flag is set
   */
  public <R, T> T await(
      String operation,
      Supplier<R> fetch,
      Function<R, Optional<T>> response,
      Predicate<T> finished) {
    Waits waits = new Waits();
    while (true) {
      Optional<T> result = response.apply(fetch.get()).filter(finished);
      if (result.isPresent()) {
        return result.get();
      }
      try {
        clock.sleep(waits.next(operation));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw ConnectionFailures.of(operation, e);
      }
    }
  }

  /**
   * Waits for a result without a thread; called by emitted code.
   *
   * @param operation name of the method that fetches it
   * @param fetch makes a call
   * @param response takes what the call gave; empty if the result is not there yet
   * @param finished whether what is there is the result
   * @param <R> what a call gives
   * @param <T> the result
   * @return completes with the result, or with the exceptions of {@link #await}; cancelling it ends
   *     the call that is under way
   */
  public <R, T> CompletableFuture<T> awaitFuture(
      String operation,
      Supplier<CompletableFuture<R>> fetch,
      Function<R, Optional<T>> response,
      Predicate<T> finished) {
    CancellableFuture<T> awaited = new CancellableFuture<>();
    ask(operation, fetch, value -> response.apply(value).filter(finished), new Waits(), awaited);
    return awaited;
  }

  private <R, T> void ask(
      String operation,
      Supplier<CompletableFuture<R>> fetch,
      Function<R, Optional<T>> response,
      Waits waits,
      CancellableFuture<T> awaited) {
    CompletableFuture<R> call = begun(fetch);
    awaited.waitsFor(call);
    call.whenComplete(
        (value, thrown) -> {
          try {
            if (thrown != null) {
              throw thrown instanceof RuntimeException e ? e : new CompletionException(thrown);
            }
            Optional<T> result = response.apply(value);
            if (result.isPresent()) {
              awaited.complete(result.get());
              return;
            }
            CompletableFuture<Void> pause = clock.after(waits.next(operation));
            awaited.waitsFor(pause);
            pause.thenRun(() -> ask(operation, fetch, response, waits, awaited));
          } catch (RuntimeException e) {
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            awaited.completeExceptionally(cause == null ? e : cause);
          }
        });
  }

  /** A call that cannot begin fails like one that has begun. */
  private static <R> CompletableFuture<R> begun(Supplier<CompletableFuture<R>> fetch) {
    try {
      return fetch.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** The waits of one result. */
  private final class Waits {
    private final long start = clock.nanoTime();
    private double nanos = interval.toNanos();
    private int calls;

    Duration next(String operation) {
      calls++;
      Duration wait = Duration.ofNanos((long) Math.min(nanos, maxInterval.toNanos()));
      nanos = Math.min(nanos * GROWTH, maxInterval.toNanos());
      long elapsed = clock.nanoTime() - start;
      if (Duration.ofNanos(elapsed).plus(wait).compareTo(timeout) > 0) {
        throw new PollingTimeoutException(operation, timeout, calls);
      }
      return wait;
    }
  }

  @Override
  public String toString() {
    return "Polling[interval="
        + interval
        + ", maxInterval="
        + maxInterval
        + ", timeout="
        + timeout
        + ']';
  }

  /** Gathers the terms. */
  public static final class Builder {
    private Duration interval = Duration.ofSeconds(2);
    private Duration maxInterval = Duration.ofSeconds(15);
    private Duration timeout = Duration.ofMinutes(10);
    private RetryClock clock = RetryClock.SYSTEM;

    private Builder() {}

    /**
     * Sets the first wait; each is half as long again as the one before. Two seconds by default.
     *
     * @param interval a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder interval(Duration interval) {
      this.interval = ClientSettings.positive("interval", interval);
      return this;
    }

    /**
     * Sets the longest wait between two calls; 15 seconds by default.
     *
     * @param maxInterval a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxInterval(Duration maxInterval) {
      this.maxInterval = ClientSettings.positive("maxInterval", maxInterval);
      return this;
    }

    /**
     * Sets how long to wait for the result; ten minutes by default.
     *
     * @param timeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = ClientSettings.positive("timeout", timeout);
      return this;
    }

    /** Puts another clock in place, for tests. */
    Builder clock(RetryClock clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Makes the polling.
     *
     * @return the polling
     */
    public Polling build() {
      return new Polling(this);
    }
  }
}
