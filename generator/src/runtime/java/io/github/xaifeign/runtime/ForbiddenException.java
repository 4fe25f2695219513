package io.github.xaifeign.runtime;

/** Status 403: the key lacks the right to do this. */
public final class ForbiddenException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public ForbiddenException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
