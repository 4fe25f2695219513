package io.github.xaifeign.runtime;

/** Status 429: a rate limit or the credits are used up. */
public final class TooManyRequestsException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public TooManyRequestsException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
