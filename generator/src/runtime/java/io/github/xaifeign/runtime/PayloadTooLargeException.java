package io.github.xaifeign.runtime;

/** Status 413: the request body is too large. */
public final class PayloadTooLargeException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  PayloadTooLargeException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
