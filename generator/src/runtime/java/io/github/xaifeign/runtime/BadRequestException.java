package io.github.xaifeign.runtime;

/** Status 400: the server refused an argument. */
public final class BadRequestException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  BadRequestException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
