package io.github.xaifeign.runtime;

/** The server did not accept the connection, or did not answer, in time. */
public final class ApiTimeoutException extends ApiConnectionException {
  private static final long serialVersionUID = 1L;

  ApiTimeoutException(String operation, String message, Throwable cause) {
    super(operation, message, cause);
  }

  ApiTimeoutException(
      String operation, String message, Throwable cause, boolean passing, boolean reached) {
    super(operation, message, cause, passing, reached);
  }
}
