package io.github.xaifeign.runtime;

/** Status 403: the key lacks the right to do this. */
public final class ForbiddenException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
