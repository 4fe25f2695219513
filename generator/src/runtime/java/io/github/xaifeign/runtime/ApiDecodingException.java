package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/** A response that is not what the operation promises. */
public final class ApiDecodingException extends ApiException implements ResponseInfo {
  private static final long serialVersionUID = 1L;

  private final ResponseHead head;
  private final String pointer;
  private final String snippet;

  /**
   * Makes the exception.
   *
   * @param head the response
   * @param problem what was expected and what was found
   * @param pointer where in the JSON, as a JSON pointer; empty for the whole response
   * @param snippet the part of the body around the problem
   * @param cause what could not be read, or null
   */
  public ApiDecodingException(
      ResponseHead head,
      String problem,
      String pointer,
      String snippet,
      @Nullable Throwable cause) {
    super(
        head,
        null,
        head.operation()
            + ": the response ("
            + head.statusCode()
            + ") cannot be read"
            + (pointer.isEmpty() ? "" : " at " + pointer)
            + ": "
            + problem
            + head.requestIdSuffix(),
        cause);
    this.head = head;
    this.pointer = pointer;
    this.snippet = snippet;
  }

  @Override
  public ResponseHead head() {
    return head;
  }

  /**
   * Where in the JSON the problem lies.
   *
   * @return a JSON pointer (RFC 6901); empty if it is the whole response
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The part of the body around the problem.
   *
   * @return at most one KiB
   */
  public String snippet() {
    return snippet;
  }
}
