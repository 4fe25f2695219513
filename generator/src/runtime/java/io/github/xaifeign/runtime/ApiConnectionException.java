package io.github.xaifeign.runtime;

import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or the connection broke before the response was complete. If the
 * thread was interrupted, its interrupt flag is set and the cause says so.
 */
public class ApiConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean isTransient;
  private final boolean reached;

  /**
   * Makes the exception.
   *
   * @param operation the operation that failed
   * @param request what was sent, without secrets
   * @param problem what went wrong
   * @param isTransient whether another attempt may succeed
   * @param mayHaveReachedServer whether the request may have reached the server
   * @param cause what broke, or null
   */
  public ApiConnectionException(
      String operation,
      Request request,
      String problem,
      boolean isTransient,
      boolean mayHaveReachedServer,
      @Nullable Throwable cause) {
    super(operation, request, operation + ": " + problem, cause);
    this.isTransient = isTransient;
    this.reached = mayHaveReachedServer;
  }

  /**
   * Makes the exception for what broke.
   *
   * @param operation the operation that failed
   * @param request what was sent, without secrets
   * @param cause what the HTTP client or the stream of a body threw
   * @return an {@link ApiTimeoutException} if it was a timeout
   */
  public static ApiConnectionException of(String operation, Request request, Throwable cause) {
    if (cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException) {
      return new ApiTimeoutException(operation, request, (IOException) cause);
    }
    if (cause instanceof InterruptedException || cause instanceof InterruptedIOException) {
      return new ApiConnectionException(operation, request, "interrupted", false, true, cause);
    }
    boolean reached =
        !(cause instanceof ConnectException || cause instanceof SSLHandshakeException);
    boolean isTransient = cause instanceof IOException && !(cause instanceof ProtocolException);
    return new ApiConnectionException(
        operation,
        request,
        "the connection failed: " + describe(cause),
        isTransient,
        reached,
        cause);
  }

  /** The messages of the JDK name hosts at most, never headers or queries. */
  private static String describe(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        return t.getMessage();
      }
    }
    return thrown.getClass().getSimpleName();
  }

  /**
   * Whether another attempt may succeed.
   *
   * @return false if the request body cannot be read, the response is no HTTP, or the thread was
   *     interrupted
   */
  public boolean isTransient() {
    return isTransient;
  }

  /**
   * Whether the request may have reached the server, and may have been carried out there.
   *
   * @return false if there was no connection
   */
  public boolean mayHaveReachedServer() {
    return reached;
  }
}
