package io.github.xaifeign.runtime;

/** Status 422: the server could not read the request body into its type. */
public final class UnprocessableContentException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public UnprocessableContentException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
