package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The retries of one call: decides after each attempt whether there is another one, and when. */
public final class RetrySchedule {
  private final RetryPolicy policy;
  private final RetryBudget budget;
  private final RetryClock clock;
  private final boolean repeatable;
  private final Duration totalTime;
  private final long start;
  private volatile int attempts;

  /**
   * A schedule that begins now.
   *
   * @param repeatable whether the request may be carried out twice
   * @param totalTimeout how long the call may take; zero if there is no limit but that of the
   *     policy
   */
  public RetrySchedule(
      RetryPolicy policy,
      RetryBudget budget,
      RetryClock clock,
      boolean repeatable,
      Duration totalTimeout) {
    this.policy = policy;
    this.budget = budget;
    this.clock = clock;
    this.repeatable = repeatable || policy.repeatUnsafe();
    boolean shorter = !totalTimeout.isZero() && totalTimeout.compareTo(policy.totalTime()) < 0;
    this.totalTime = shorter ? totalTimeout : policy.totalTime();
    this.start = clock.nanoTime();
  }

  /** Notes that an attempt begins. */
  public void begin() {
    attempts = attempts + 1; // one attempt at a time, though by different threads
  }

  /** How often the request was sent so far. */
  public int attempts() {
    return attempts;
  }

  /** Since the schedule began. */
  public Duration elapsed() {
    return Duration.ofNanos(clock.nanoTime() - start);
  }

  /** The wait before another attempt after a response; null if there is none. */
  public @Nullable Duration afterResponse(ResponseHead head) {
    int status = head.statusCode();
    if (status / 100 == 2) {
      budget.succeeded();
      return null;
    }
    String advice = head.header("x-should-retry").orElse("").trim();
    boolean wanted = advice.equalsIgnoreCase("true");
    if (advice.equalsIgnoreCase("false") || !wanted && !isTransient(status)) {
      return null;
    }
    Duration asked = head.retryAfter(clock.epochMillis()).orElse(null);
    boolean invited = wanted || asked != null && (status == 429 || status == 503);
    if (!repeatable && !invited) {
      return null;
    }
    boolean tooLong = asked != null && asked.compareTo(policy.maxRetryAfter()) > 0;
    return tooLong ? null : another(asked);
  }

  /** Statuses that another attempt may not meet. */
  private static boolean isTransient(int status) {
    return status == 408 || status == 409 || status == 429 || status >= 500 && status <= 599;
  }

  /**
   * The wait after a failure of the connection; null if there is no other attempt.
   *
   * @param reached whether the request may have reached the server
   */
  public @Nullable Duration afterFailure(boolean reached) {
    return reached && !repeatable ? null : another(null);
  }

  private @Nullable Duration another(@Nullable Duration asked) {
    if (attempts > policy.maxRetries()) {
      return null;
    }
    Duration wait = asked == null || asked.isZero() ? backoff() : asked;
    if (elapsed().plus(wait).compareTo(totalTime) > 0) {
      return null;
    }
    return budget.take() ? wait : null;
  }

  private Duration backoff() {
    double most = policy.baseDelay().toNanos() * Math.pow(2, attempts - 1);
    most = Math.min(most, policy.maxDelay().toNanos());
    return Duration.ofNanos((long) (most * clock.random()));
  }
}
