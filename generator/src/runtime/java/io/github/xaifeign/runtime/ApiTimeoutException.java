package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/** The server did not accept the connection, or did not answer, in time. */
public final class ApiTimeoutException extends ApiConnectionException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param operation the operation that failed
   * @param problem what took too long
   * @param mayHaveReachedServer false if there was no connection
   * @param cause what ended the wait, or null
   */
  public ApiTimeoutException(
      String operation, String problem, boolean mayHaveReachedServer, @Nullable Throwable cause) {
    super(operation, problem, true, mayHaveReachedServer, cause);
  }
}
