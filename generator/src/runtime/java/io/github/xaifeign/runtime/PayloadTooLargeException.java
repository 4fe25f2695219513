package io.github.xaifeign.runtime;

/** Status 413: the request body is too large. */
public final class PayloadTooLargeException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public PayloadTooLargeException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
