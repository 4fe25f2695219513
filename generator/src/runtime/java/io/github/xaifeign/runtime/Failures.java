package io.github.xaifeign.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;

/** Makes exceptions of what breaks while a request is sent or a reply is read. */
final class Failures {
  private Failures() {}

  /** Says what broke. The messages of the JDK name hosts at most, never headers or queries. */
  static ApiException of(HttpCall call, Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String operation = call.operation();
    if (call.sourceFailure() != null) {
      return new ApiConnectionException(
          operation, "the request body could not be read", call.sourceFailure());
    }
    return of(operation, cause);
  }

  /** Says what broke, also while the body is read. */
  static ApiException of(String operation, Throwable cause) {
    if (cause instanceof LimitException) {
      return new ReplyTooLargeException(operation, cause);
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return new ApiTimeoutException(operation, "no connection in time", cause, true, false);
    }
    if (cause instanceof HttpTimeoutException) {
      return new ApiTimeoutException(operation, "no reply in time", cause, true, true);
    }
    if (cause instanceof InterruptedException || cause instanceof InterruptedIOException) {
      return new ApiConnectionException(operation, "interrupted", cause);
    }
    boolean reached =
        !(cause instanceof ConnectException || cause instanceof SSLHandshakeException);
    boolean passing = cause instanceof IOException && !(cause instanceof ProtocolException);
    return new ApiConnectionException(
        operation, "the connection failed: " + describe(cause), cause, passing, reached);
  }

  private static String describe(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        return t.getMessage();
      }
    }
    return thrown.getClass().getSimpleName();
  }
}
