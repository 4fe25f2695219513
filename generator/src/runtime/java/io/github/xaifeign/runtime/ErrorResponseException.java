package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/** The response has a status of success and a body that is an error. */
public final class ErrorResponseException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param body its body
   * @param cause what went wrong when the body was read as what it should have been, or null
   */
  public ErrorResponseException(ResponseHead head, byte[] body, @Nullable Throwable cause) {
    super(head, body, cause);
  }
}
