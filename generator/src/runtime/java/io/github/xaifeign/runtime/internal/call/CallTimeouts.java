package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import java.time.Duration;

/**
 * How long a call may take; zero stands for no limit.
 *
 * @param connect until there is a connection
 * @param attempt until a JSON response is complete, or a stream or download begins
 * @param idle between the bytes of a stream or download
 * @param total for all attempts, the waits between them, and reading a stream or download
 */
public record CallTimeouts(Duration connect, Duration attempt, Duration idle, Duration total) {
  static CallTimeouts of(ClientSettings settings, CallOptions call) {
    Duration attempt = call.timeout().orElse(settings.timeout());
    return new CallTimeouts(
        call.ownConnectTimeout().orElse(settings.connectTimeout()),
        attempt,
        call.idleTimeout().or(settings::idleTimeout).orElse(attempt),
        call.totalTimeout().or(settings::totalTimeout).orElse(Duration.ZERO));
  }

  /** Options of Feign's own say nothing but how long to wait for bytes. */
  static CallTimeouts of(ClientSettings settings, Request.Options options) {
    Duration wait = Duration.ofMillis(options.readTimeoutMillis());
    return new CallTimeouts(
        settings.connectTimeout(), wait, wait, settings.totalTimeout().orElse(Duration.ZERO));
  }

  /** What is left for an attempt that begins when some time has gone by. */
  CallTimeouts after(Duration elapsed) {
    if (total.isZero()) {
      return this;
    }
    Duration left = total.minus(elapsed);
    left = left.isNegative() || left.isZero() ? Duration.ofNanos(1) : left;
    boolean shorter = attempt.isZero() || left.compareTo(attempt) < 0;
    return new CallTimeouts(connect, shorter ? left : attempt, idle, left);
  }
}
