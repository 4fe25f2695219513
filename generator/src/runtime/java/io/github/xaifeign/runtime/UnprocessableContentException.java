package io.github.xaifeign.runtime;

/** Status 422: the server could not read the request body into its type. */
public final class UnprocessableContentException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  UnprocessableContentException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
