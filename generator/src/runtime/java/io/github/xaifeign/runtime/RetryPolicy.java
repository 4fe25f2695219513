package io.github.xaifeign.runtime;

import java.time.Duration;

/**
 * When and how often a call is made again. Immutable.
 *
 * <p>A call is repeated after a failure of the connection and after the statuses 408, 409, 429 and
 * 5xx, with waits that grow and are spread at random ("full jitter"), or that the server names in
 * {@code Retry-After} or {@code Retry-After-Ms}. {@code X-Should-Retry: true} or {@code false} in a
 * response overrules the status.
 *
 * <p>What may have been carried out is not sent again: a method that is not idempotent (RFC 9110,
 * section 9.2.2), such as POST, is repeated only if the request cannot have reached the server, if
 * the server itself asks for it (by {@code X-Should-Retry: true}, or by {@code Retry-After} with
 * 429 or 503), if the call has an idempotency key, or if {@link Builder#repeatUnsafe} allows it. A
 * body that can be read only once is never sent again.
 */
public final class RetryPolicy {
  /** Two retries, as the documentation of the builder's methods says. */
  public static final RetryPolicy DEFAULT = builder().build();

  /** No retries. */
  public static final RetryPolicy NEVER = builder().maxRetries(0).build();

  private final int maxRetries;
  private final Duration baseDelay;
  private final Duration maxDelay;
  private final Duration maxRetryAfter;
  private final Duration totalTime;
  private final boolean repeatUnsafe;
  private final int budget;

  private RetryPolicy(Builder builder) {
    this.maxRetries = builder.maxRetries;
    this.baseDelay = builder.baseDelay;
    this.maxDelay = builder.maxDelay;
    this.maxRetryAfter = builder.maxRetryAfter;
    this.totalTime = builder.totalTime;
    this.repeatUnsafe = builder.repeatUnsafe;
    this.budget = builder.budget;
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  public int maxRetries() {
    return maxRetries;
  }

  public Duration baseDelay() {
    return baseDelay;
  }

  public Duration maxDelay() {
    return maxDelay;
  }

  public Duration maxRetryAfter() {
    return maxRetryAfter;
  }

  public Duration totalTime() {
    return totalTime;
  }

  public boolean repeatUnsafe() {
    return repeatUnsafe;
  }

  public int budget() {
    return budget;
  }

  @Override
  public String toString() {
    return "RetryPolicy[maxRetries="
        + maxRetries
        + ", baseDelay="
        + baseDelay
        + ", maxDelay="
        + maxDelay
        + ", maxRetryAfter="
        + maxRetryAfter
        + ", totalTime="
        + totalTime
        + ", repeatUnsafe="
        + repeatUnsafe
        + ", budget="
        + budget
        + ']';
  }

  /** Gathers the terms of a policy. */
  public static final class Builder {
    private int maxRetries = 2;
    private Duration baseDelay = Duration.ofMillis(500);
    private Duration maxDelay = Duration.ofSeconds(8);
    private Duration maxRetryAfter = Duration.ofSeconds(60);
    private Duration totalTime = Duration.ofMinutes(30);
    private boolean repeatUnsafe;
    private int budget = 50;

    private Builder() {}

    /**
     * Sets how often a call is repeated at most; 2 by default.
     *
     * @param maxRetries 0 or more
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxRetries(int maxRetries) {
      if (maxRetries < 0) {
        throw new IllegalArgumentException("maxRetries must not be negative");
      }
      this.maxRetries = maxRetries;
      return this;
    }

    /**
     * Sets the longest wait before the first retry; it doubles with each. Half a second by default.
     *
     * @param baseDelay a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder baseDelay(Duration baseDelay) {
      this.baseDelay = Durations.positive("baseDelay", baseDelay);
      return this;
    }

    /**
     * Sets where the doubling ends; 8 seconds by default.
     *
     * @param maxDelay a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxDelay(Duration maxDelay) {
      this.maxDelay = Durations.positive("maxDelay", maxDelay);
      return this;
    }

    /**
     * Sets the longest wait that a server may ask for; 60 seconds by default. If it asks for more,
     * the call fails at once, and its exception says how long the server wants to be left alone.
     *
     * @param maxRetryAfter a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxRetryAfter(Duration maxRetryAfter) {
      this.maxRetryAfter = Durations.positive("maxRetryAfter", maxRetryAfter);
      return this;
    }

    /**
     * Sets the time after which no retry begins, counted from the first attempt; 30 minutes by
     * default. A call whose next wait would end later fails at once.
     *
     * @param totalTime a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder totalTime(Duration totalTime) {
      this.totalTime = Durations.positive("totalTime", totalTime);
      return this;
    }

    /**
     * Sets whether a request that is not idempotent is sent again although it may have been carried
     * out. What it does, it may then do twice, and cost twice. Off by default.
     *
     * @param repeatUnsafe whether to take that risk
     * @return this
     */
    public Builder repeatUnsafe(boolean repeatUnsafe) {
      this.repeatUnsafe = repeatUnsafe;
      return this;
    }

    /**
     * Sets how many retries all calls of a client have between them, 50 by default, so that a
     * server in trouble is not met with a storm. Each retry takes one, ten successful calls give
     * one back. It counts in the settings of a client, not in those of a call.
     *
     * @param budget 0 or more
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Builder budget(int budget) {
      if (budget < 0) {
        throw new IllegalArgumentException("budget must not be negative");
      }
      this.budget = budget;
      return this;
    }

    /**
     * Makes the policy.
     *
     * @return the policy
     */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }
  }
}
