package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A response, or an event of a stream, is larger than the client accepts; see {@link
 * ResponseLimits}. The exchange has been ended.
 */
public final class ResponseTooLargeException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  /**
   * Makes the exception.
   *
   * @param operation the operation that failed
   * @param problem what is too large, and how much is accepted
   * @param cause what noticed it, or null
   */
  public ResponseTooLargeException(String operation, String problem, @Nullable Throwable cause) {
    super(operation, NO_STATUS, operation + ": " + problem, cause);
  }
}
