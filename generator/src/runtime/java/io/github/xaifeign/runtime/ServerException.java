package io.github.xaifeign.runtime;

/** Status 500 to 599: the server is in trouble. */
public final class ServerException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  ServerException(ReplyHead head, byte[] body, ErrorBody error) {
    super(head, body, error, null);
  }
}
