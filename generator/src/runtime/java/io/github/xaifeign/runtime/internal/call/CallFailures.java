package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import java.util.concurrent.CompletionException;

/** Makes the exceptions of calls from what breaks on the way. */
public final class CallFailures {
  private CallFailures() {}

  /** The exception for a request that got no response, or for a body that cannot be read. */
  public static ApiException of(String operation, Throwable thrown) {
    Throwable cause = cause(thrown);
    if (cause instanceof ApiException known) {
      return known;
    }
    return cause instanceof LimitException
        ? new ResponseTooLargeException(operation, String.valueOf(cause.getMessage()), cause)
        : ApiConnectionException.of(operation, cause);
  }

  /** What a future wraps. */
  public static Throwable cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
