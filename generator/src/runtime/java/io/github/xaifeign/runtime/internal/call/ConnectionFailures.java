package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import io.github.xaifeign.runtime.internal.http.HttpCall;
import io.github.xaifeign.runtime.internal.http.LimitException;
import java.util.concurrent.CompletionException;

/** Makes exceptions of what breaks while a request is sent or a response is read. */
public final class ConnectionFailures {
  private ConnectionFailures() {}

  /** The exception for a request that got no response. */
  public static ApiException of(HttpCall call, Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (call.sourceFailure() != null) {
      return new ApiConnectionException(
          call.operation(),
          "the request body could not be read",
          false,
          true,
          call.sourceFailure());
    }
    return of(call.operation(), cause);
  }

  /** The exception for a request that got no response, or for a body that cannot be read. */
  public static ApiException of(String operation, Throwable cause) {
    return cause instanceof LimitException
        ? new ResponseTooLargeException(operation, cause.getMessage(), cause)
        : ApiConnectionException.of(operation, cause);
  }
}
