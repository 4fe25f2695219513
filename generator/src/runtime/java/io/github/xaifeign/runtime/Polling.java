package io.github.xaifeign.runtime;

import java.time.Duration;

/**
 * How often, and for how long, to ask for a result that is not there yet. Immutable.
 *
 * <p>The first call is made at once. Waiting ends when the thread is interrupted or the future is
 * cancelled.
 */
public final class Polling {
  /** Every two seconds at first, every 15 later, for ten minutes. */
  public static final Polling DEFAULT = builder().build();

  private final Duration interval;
  private final Duration maxInterval;
  private final Duration timeout;

  private Polling(Builder builder) {
    this.interval = builder.interval;
    this.maxInterval = builder.maxInterval;
    this.timeout = builder.timeout;
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

  /** {@return the first wait between two calls} */
  public Duration interval() {
    return interval;
  }

  /** {@return the longest wait between two calls} */
  public Duration maxInterval() {
    return maxInterval;
  }

  /** {@return how long to wait for the result} */
  public Duration timeout() {
    return timeout;
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

    private Builder() {}

    /**
     * Sets the first wait; each is half as long again as the one before. Two seconds by default.
     *
     * @param interval a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder interval(Duration interval) {
      this.interval = Durations.positive("interval", interval);
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
      this.maxInterval = Durations.positive("maxInterval", maxInterval);
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
      this.timeout = Durations.positive("timeout", timeout);
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
