package io.github.xaifeign.runtime;

/**
 * A reply, or an event of a stream, is larger than the client accepts; see {@link ReplyLimits}. The
 * exchange has been ended.
 */
public final class ReplyTooLargeException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = -1;

  ReplyTooLargeException(String operation, Throwable cause) {
    super(operation, NO_STATUS, operation + ": " + cause.getMessage(), cause);
  }
}
