package io.github.xaifeign.runtime;

import java.time.Duration;

/** A result was asked for again and again, and was not there in time. It may still come. */
public final class PollingTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  PollingTimeoutException(String operation, Duration timeout, int calls) {
    super(
        operation,
        NO_STATUS,
        operation + ": no result within " + timeout + ", after " + calls + " calls",
        null);
  }
}
