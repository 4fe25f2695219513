package io.github.xaifeign.runtime;

import feign.Request;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server did not accept the connection, or did not answer, in time. */
public final class ApiTimeoutException extends ApiConnectionException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final @Nullable Duration duration;

  /** What took too long. */
  public enum Limit {
    /** The making of a connection: {@code connectTimeout}. */
    CONNECT("no connection", "connectTimeout"),
    /**
     * An attempt, until its response was there or its stream or download began: {@code timeout}.
     */
    RESPONSE("the response was not there", "timeout"),
    /** A silence within a stream or download: {@code idleTimeout}. */
    IDLE("not a byte of the response", "idleTimeout"),
    /** The call as a whole: {@code totalTimeout}. */
    TOTAL("the call was not over", "totalTimeout"),
    /** A wait that an HTTP client that was given to the client ended by itself. */
    OTHER("the HTTP client was not done", "its own timeout");

    private final String missing;
    private final String setting;

    Limit(String missing, String setting) {
      this.missing = missing;
      this.setting = setting;
    }

    String exceeded(@Nullable Duration duration) {
      String time = duration == null ? "in time" : "within " + Durations.text(duration);
      return missing + ' ' + time + " (" + setting + ')';
    }
  }

  /**
   * Makes the exception.
   *
   * @param operation the operation that failed
   * @param request what was sent, without secrets
   * @param limit what took too long
   * @param duration how long it was allowed to take, or null if that is not known
   * @param mayHaveReachedServer false if there was no connection
   * @param cause what ended the wait, or null
   */
  public ApiTimeoutException(
      String operation,
      Request request,
      Limit limit,
      @Nullable Duration duration,
      boolean mayHaveReachedServer,
      @Nullable Throwable cause) {
    super(operation, request, limit.exceeded(duration), true, mayHaveReachedServer, cause);
    this.limit = limit;
    this.duration = duration;
  }

  /** Takes from what ended the wait which limit it was. */
  ApiTimeoutException(String operation, Request request, IOException cause) {
    this(operation, request, limit(cause), duration(cause), reached(cause), cause);
  }

  private static Limit limit(IOException cause) {
    if (cause instanceof TimeLimitException known) {
      return known.limit();
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Limit.CONNECT;
    }
    return cause instanceof HttpTimeoutException ? Limit.RESPONSE : Limit.OTHER;
  }

  private static @Nullable Duration duration(IOException cause) {
    return cause instanceof TimeLimitException known ? known.duration() : null;
  }

  /** Whatever the limit, the JDK says by its exception that there was no connection. */
  private static boolean reached(IOException cause) {
    return !(cause instanceof HttpConnectTimeoutException
        || cause.getCause() instanceof HttpConnectTimeoutException);
  }

  /**
   * What took too long.
   *
   * @return the limit that ended the wait
   */
  public Limit limit() {
    return limit;
  }

  /**
   * How long it was allowed to take.
   *
   * @return the duration as it was set; empty if another HTTP client keeps it to itself
   */
  public Optional<Duration> duration() {
    return Optional.ofNullable(duration);
  }
}
