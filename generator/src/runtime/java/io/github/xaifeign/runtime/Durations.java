package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.time.Duration;

/** Checks durations that callers set. */
final class Durations {
  private Durations() {}

  static Duration positive(String name, Duration duration) {
    if (Preconditions.notNull(name, duration).isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive");
    }
    return duration;
  }
}
