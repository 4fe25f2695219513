package io.github.xaifeign.runtime;

/** Status 404: there is no such path, model, file or other resource. */
public final class NotFoundException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   */
  public NotFoundException(ResponseHead head, byte[] body) {
    super(head, body);
  }
}
