package io.github.xaifeign.runtime;

/**
 * Status 401, or status 400 with a message about an incorrect API key: the key is missing or wrong.
 */
public final class UnauthorizedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public UnauthorizedException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
