package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/** The reply has a status of success and a body that is an error. */
public final class ErrorReplyException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  ErrorReplyException(ReplyHead head, byte[] body, ErrorBody error, @Nullable Throwable cause) {
    super(head, body, error, cause);
  }
}
