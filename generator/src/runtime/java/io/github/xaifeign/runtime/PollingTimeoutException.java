package io.github.xaifeign.runtime;

import feign.Request;
import java.time.Duration;

/** A result was asked for again and again, and was not there in time. It may still come. */
public final class PollingTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param operation the operation that was called
   * @param request what was sent each time, without secrets
   * @param timeout how long the result was waited for
   * @param calls how many calls were made
   */
  public PollingTimeoutException(String operation, Request request, Duration timeout, int calls) {
    super(
        operation,
        request,
        operation + ": no result within " + Durations.text(timeout) + ", after " + calls + " calls",
        null);
  }
}
