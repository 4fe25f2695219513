package io.github.xaifeign.runtime;

/** Status 409: the resource is not in a state that allows this. */
public final class ConflictException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  ConflictException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
