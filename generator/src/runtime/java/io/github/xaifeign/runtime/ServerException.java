package io.github.xaifeign.runtime;

/** Status 500 to 599: the server is in trouble. */
public final class ServerException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public ServerException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
