package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.ApiTimeoutException.Limit;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.TimeLimitException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may take; zero stands for no limit.
 *
 * @param connect until there is a connection
 * @param attempt until a JSON response is complete, or a stream or download begins
 * @param idle between the bytes of a stream or download
 * @param total for all attempts, the waits between them, and reading a stream or download
 * @param elapsed how much of the total has gone by
 */
public record CallTimeouts(
    Duration connect, Duration attempt, Duration idle, Duration total, Duration elapsed) {
  private static final Duration SHORTEST = Duration.ofNanos(1);

  static CallTimeouts of(ClientSettings settings, CallOptions call) {
    Duration attempt = call.timeout().orElse(settings.timeout());
    return new CallTimeouts(
        call.ownConnectTimeout().orElse(settings.connectTimeout()),
        attempt,
        call.idleTimeout().or(settings::idleTimeout).orElse(attempt),
        call.totalTimeout().or(settings::totalTimeout).orElse(Duration.ZERO),
        Duration.ZERO);
  }

  /** Options of Feign's own say nothing but how long to wait for bytes. */
  static CallTimeouts of(ClientSettings settings, Request.Options options) {
    Duration wait = Duration.ofMillis(options.readTimeoutMillis());
    return new CallTimeouts(
        settings.connectTimeout(),
        wait,
        wait,
        settings.totalTimeout().orElse(Duration.ZERO),
        Duration.ZERO);
  }

  /** The same for an attempt that begins when some time has gone by. */
  CallTimeouts after(Duration time) {
    return new CallTimeouts(connect, attempt, idle, total, time);
  }

  /** What the attempt that begins now may take. */
  public Duration attemptLeft() {
    return isCutByTotal() ? totalLeft() : attempt;
  }

  /** What the call may take from now on. */
  public Duration totalLeft() {
    if (total.isZero()) {
      return total;
    }
    Duration left = total.minus(elapsed);
    return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
  }

  private boolean isCutByTotal() {
    return !total.isZero() && (attempt.isZero() || totalLeft().compareTo(attempt) < 0);
  }

  /** The attempt took too long. */
  public TimeLimitException attemptExceeded(@Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException && isCutByConnect()) {
      return new TimeLimitException(Limit.CONNECT, connect, cause);
    }
    return isCutByTotal()
        ? totalExceeded(cause)
        : new TimeLimitException(Limit.RESPONSE, attempt, cause);
  }

  private boolean isCutByConnect() {
    return !connect.isZero() && (attemptLeft().isZero() || connect.compareTo(attemptLeft()) <= 0);
  }

  /** A stream fell silent. */
  public TimeLimitException idleExceeded() {
    return new TimeLimitException(Limit.IDLE, idle, null);
  }

  /** The call took too long. */
  public TimeLimitException totalExceeded(@Nullable Throwable cause) {
    return new TimeLimitException(Limit.TOTAL, total, cause);
  }
}
