package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.math.BigDecimal;
import java.time.Duration;

/** Checks durations that callers set, and says how long they are. */
final class Durations {
  private static final int NANO_DIGITS = 9;

  private Durations() {}

  static Duration positive(String name, Duration duration) {
    if (Preconditions.notNull(name, duration).isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive");
    }
    return duration;
  }

  /** Always in seconds, such as {@code 600 s} and {@code 0.25 s}. */
  static String text(Duration duration) {
    BigDecimal nanos = BigDecimal.valueOf(duration.getNano(), NANO_DIGITS);
    BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(nanos);
    return seconds.stripTrailingZeros().toPlainString() + " s";
  }
}
