package io.github.xaifeign.runtime;

/**
 * The server could not be reached, or the connection broke before the reply was complete. If the
 * thread was interrupted, its interrupt flag is set and the cause says so.
 */
public class ApiConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  ApiConnectionException(String operation, String message, Throwable cause) {
    super(operation, NO_STATUS, operation + ": " + message, cause);
  }
}
