package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** Makes the exceptions of calls from what breaks on the way. */
public final class CallFailures {
  private CallFailures() {}

  /** The exception for a request that got no response. */
  public static ApiException of(CallContext call, Throwable thrown) {
    return of(call.operation(), call.head().masked(), thrown);
  }

  /**
   * The exception for a request whose body cannot be read.
   *
   * @param begun whether it was being sent
   */
  public static ApiException ofBody(CallContext call, IOException cause, boolean begun) {
    return new ApiConnectionException(
        call.operation(),
        call.head().masked(),
        "the request body could not be read",
        false,
        begun,
        cause);
  }

  /** The exception for the body of a response that cannot be read. */
  public static ApiException of(ResponseHead head, Throwable thrown) {
    return of(head.operation(), head.request(), thrown).attempts(head.attempts());
  }

  private static ApiException of(String operation, Request request, Throwable thrown) {
    Throwable cause = cause(thrown);
    if (cause instanceof ApiException known) {
      return known;
    }
    return cause instanceof LimitException
        ? new ResponseTooLargeException(
            operation, request, String.valueOf(cause.getMessage()), cause)
        : ApiConnectionException.of(operation, request, cause);
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
