package io.github.xaifeign.runtime;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the client ended a wait. The stream of a {@link BinaryResponse} throws it;
 * elsewhere it is the cause of an {@link ApiTimeoutException}.
 */
public final class TimeLimitException extends HttpTimeoutException {
  private static final long serialVersionUID = 1L;

  private final ApiTimeoutException.Limit limit;
  private final Duration duration;

  /**
   * Makes the exception.
   *
   * @param limit which limit it was
   * @param duration how long it was
   * @param cause what ended the wait, or null
   */
  public TimeLimitException(
      ApiTimeoutException.Limit limit, Duration duration, @Nullable Throwable cause) {
    super(limit.exceeded(duration));
    this.limit = limit;
    this.duration = duration;
    if (cause != null) {
      initCause(cause);
    }
  }

  /** {@return which limit it was} */
  public ApiTimeoutException.Limit limit() {
    return limit;
  }

  /** {@return how long it was} */
  public Duration duration() {
    return duration;
  }
}
