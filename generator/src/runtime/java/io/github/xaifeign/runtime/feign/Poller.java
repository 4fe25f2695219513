package io.github.xaifeign.runtime.feign;

import feign.Request;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.PollingTimeoutException;
import io.github.xaifeign.runtime.internal.call.CallFailures;
import io.github.xaifeign.runtime.internal.call.CancellableFuture;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls an operation until its result is there. Called by emitted code. */
public final class Poller {
  private static final double GROWTH = 1.5;

  private final Polling polling;
  private final RetryClock clock;

  /**
   * Makes a poller.
   *
   * @param polling how often and how long to ask
   */
  public Poller(Polling polling) {
    this(polling, RetryClock.SYSTEM);
  }

  Poller(Polling polling, RetryClock clock) {
    this.polling = Preconditions.notNull("polling", polling);
    this.clock = clock;
  }

  /**
   * Whether a value is one of some texts.
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
   * Waits for a result.
   *
   * @param operation name of the method that fetches it
   * @param requestLine method and path of its request, with the names of parameters in braces
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
      String requestLine,
      Supplier<R> fetch,
      Function<R, Optional<T>> response,
      Predicate<T> finished) {
    Waits waits = new Waits(operation, requestLine);
    while (true) {
      Optional<T> result = response.apply(fetch.get()).filter(finished);
      if (result.isPresent()) {
        return result.get();
      }
      try {
        clock.sleep(waits.next());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw ApiConnectionException.of(operation, waits.request(), e);
      }
    }
  }

  /**
   * Waits for a result without a thread.
   *
   * @param operation name of the method that fetches it
   * @param requestLine method and path of its request, with the names of parameters in braces
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
      String requestLine,
      Supplier<CompletableFuture<R>> fetch,
      Function<R, Optional<T>> response,
      Predicate<T> finished) {
    return new Asking<R, T>(
            new Waits(operation, requestLine),
            fetch,
            value -> response.apply(value).filter(finished))
        .begin();
  }

  /** The calls for one result. */
  private final class Asking<R, T> {
    private final Waits waits;
    private final Supplier<CompletableFuture<R>> fetch;
    private final Function<R, Optional<T>> response;
    private final CancellableFuture<T> result = new CancellableFuture<>();

    Asking(Waits waits, Supplier<CompletableFuture<R>> fetch, Function<R, Optional<T>> response) {
      this.waits = waits;
      this.fetch = fetch;
      this.response = response;
    }

    CompletableFuture<T> begin() {
      ask();
      return result;
    }

    private void ask() {
      CompletableFuture<R> call = begun();
      result.waitsFor(call);
      call.whenComplete(
          (value, thrown) -> {
            if (thrown != null) {
              result.completeExceptionally(CallFailures.cause(thrown));
              return;
            }
            try {
              Optional<T> there = response.apply(value);
              if (there.isPresent()) {
                result.complete(there.get());
                return;
              }
              CompletableFuture<Void> pause = clock.after(waits.next());
              result.waitsFor(pause);
              pause.thenRun(this::ask);
            } catch (RuntimeException e) {
              result.completeExceptionally(e);
            }
          });
    }

    /** A call that cannot begin fails like one that has begun. */
    private CompletableFuture<R> begun() {
      try {
        return fetch.get();
      } catch (RuntimeException e) {
        return CompletableFuture.failedFuture(e);
      }
    }
  }

  /** The waits for one result. */
  private final class Waits {
    private final String operation;
    private final String requestLine;
    private final long start = clock.nanoTime();
    private double nanos = polling.interval().toNanos();
    private int calls;

    Waits(String operation, String requestLine) {
      this.operation = operation;
      this.requestLine = requestLine;
    }

    Duration next() {
      calls++;
      long longest = polling.maxInterval().toNanos();
      Duration wait = Duration.ofNanos((long) Math.min(nanos, longest));
      nanos = Math.min(nanos * GROWTH, longest);
      Duration elapsed = Duration.ofNanos(clock.nanoTime() - start);
      if (elapsed.plus(wait).compareTo(polling.timeout()) > 0) {
        throw new PollingTimeoutException(operation, request(), polling.timeout(), calls);
      }
      return wait;
    }

    /** What is sent each time, as the document has it: a call fills in the parameters. */
    Request request() {
      String[] parts = requestLine.split(" ", 2);
      Request.HttpMethod method = Request.HttpMethod.valueOf(parts[0]);
      return Request.create(method, parts[1], Map.of(), null, null, null);
    }
  }
}
