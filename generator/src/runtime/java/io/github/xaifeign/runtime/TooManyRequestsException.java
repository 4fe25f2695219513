package io.github.xaifeign.runtime;

/** Status 429: a rate limit or the credits are used up. */
public final class TooManyRequestsException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  TooManyRequestsException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
