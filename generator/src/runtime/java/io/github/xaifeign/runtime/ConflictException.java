package io.github.xaifeign.runtime;

/** Status 409: the resource is not in a state that allows this. */
public final class ConflictException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public ConflictException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
