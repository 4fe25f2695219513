package io.github.xaifeign.runtime;

import java.time.Duration;

/** A result was asked for again and again, and was not there in time. It may still come. */
public final class PollingTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  /**
   * Makes the exception.
   *
   * @param operation the operation that was called
   * @param timeout how long the result was waited for
   * @param calls how many calls were made
   */
  public PollingTimeoutException(String operation, Duration timeout, int calls) {
    super(
        operation,
        NO_STATUS,
        operation + ": no result within " + timeout + ", after " + calls + " calls",
        null);
  }
}
