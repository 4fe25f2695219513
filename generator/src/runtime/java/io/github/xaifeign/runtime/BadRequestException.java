package io.github.xaifeign.runtime;

/** Status 400: the server refused an argument. */
public final class BadRequestException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public BadRequestException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
