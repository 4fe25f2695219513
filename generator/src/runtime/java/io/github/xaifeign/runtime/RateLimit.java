package io.github.xaifeign.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much of one thing a client may use within a time. What the server has not said, or not in a
 * way that can be understood, is empty.
 */
public final class RateLimit {
  static final RateLimit NONE =
      new RateLimit(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  private final OptionalLong limit;
  private final OptionalLong remaining;
  private final Optional<Duration> reset;

  RateLimit(OptionalLong limit, OptionalLong remaining, Optional<Duration> reset) {
    this.limit = limit;
    this.remaining = remaining;
    this.reset = reset;
  }

  /** {@return how much the client may use within the time} */
  public OptionalLong limit() {
    return limit;
  }

  /** {@return how much of it is left} */
  public OptionalLong remaining() {
    return remaining;
  }

  /** {@return how long after the response all of it is there again; not negative} */
  public Optional<Duration> reset() {
    return reset;
  }

  @Override
  public String toString() {
    return "RateLimit[limit=" + limit + ", remaining=" + remaining + ", reset=" + reset + ']';
  }
}
