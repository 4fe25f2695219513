package io.github.xaifeign.runtime;

/** Status 404: there is no such path, model, file or other resource. */
public final class NotFoundException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
