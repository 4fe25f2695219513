package io.github.xaifeign.runtime;

/**
 * The server could not be reached, or the connection broke before the reply was complete. If the
 * thread was interrupted, its interrupt flag is set and the cause says so.
 */
public class ApiConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  private final boolean passing;
  private final boolean reached;

  ApiConnectionException(String operation, String message, Throwable cause) {
    this(operation, message, cause, false, true);
  }

  /**
   * Makes an exception.
   *
   * @param passing whether another attempt may go better
   * @param reached whether the request may have reached the server
   */
  ApiConnectionException(
      String operation, String message, Throwable cause, boolean passing, boolean reached) {
    super(operation, NO_STATUS, operation + ": " + message, cause);
    this.passing = passing;
    this.reached = reached;
  }

  boolean passing() {
    return passing;
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
