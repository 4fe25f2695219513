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
  private int attempts;

  /**
   * A schedule that begins now.
   *
   * @param repeatable whether the request may be carried out twice
   * @param whole how long the call may take; zero if there is no limit but that of the policy
   */
  public RetrySchedule(
      RetryPolicy policy,
      RetryBudget budget,
      RetryClock clock,
      boolean repeatable,
      Duration whole) {
    this.policy = policy;
    this.budget = budget;
    this.clock = clock;
    this.repeatable = repeatable || policy.repeatUnsafe();
    boolean shorter = !whole.isZero() && whole.compareTo(policy.totalTime()) < 0;
    this.totalTime = shorter ? whole : policy.totalTime();
    this.start = clock.nanoTime();
  }

  /** Notes that an attempt begins. */
  public void begin() {
    attempts++;
  }

  /** How often the request was sent so far. */
  public int attempts() {
    return attempts;
  }

  /** Since the schedule began. */
  public Duration elapsed() {
    return Duration.ofNanos(clock.nanoTime() - start);
  }

  /** Whether what breaks after the head of the response still leads to another attempt. */
  public boolean repeatable() {
    return repeatable && attempts <= policy.maxRetries();
  }

  /** The wait after a response; null if the response is the last word. */
  public @Nullable Duration afterResponse(ResponseHead head) {
    int status = head.statusCode();
    if (status / 100 == 2) {
      budget.succeeded();
      return null;
    }
    String told = head.header("x-should-retry").orElse("").trim();
    boolean wanted = told.equalsIgnoreCase("true");
    if (told.equalsIgnoreCase("false") || !wanted && !isPassing(status)) {
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
  private static boolean isPassing(int status) {
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
