package io.github.xaifeign.runtime;

import feign.Request;
import org.jspecify.annotations.Nullable;

/**
 * A response, or an event of a stream, is larger than the client accepts; see {@link
 * ResponseLimits}. The exchange has been ended.
 */
public final class ResponseTooLargeException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param operation the operation that failed
   * @param request what was sent, without secrets
   * @param problem what is too large, and how much is accepted
   * @param cause what noticed it, or null
   */
  public ResponseTooLargeException(
      String operation, Request request, String problem, @Nullable Throwable cause) {
    super(operation, request, operation + ": " + problem, cause);
  }
}
