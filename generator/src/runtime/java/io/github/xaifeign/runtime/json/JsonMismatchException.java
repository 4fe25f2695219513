package io.github.xaifeign.runtime.json;

/** JSON of another kind than the model needs, such as text where a number belongs. */
public final class JsonMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final boolean relative;

  JsonMismatchException(String message, String pointer, boolean relative) {
    super(message);
    this.pointer = pointer;
    this.relative = relative;
  }

  /**
   * Where the value stands.
   *
   * @return a JSON pointer (RFC 6901); inside a union that had to be buffered it starts at the
   *     union
   */
  public String pointer() {
    return pointer;
  }

  /** Whether the pointer starts at a buffered value instead of the document. */
  boolean relative() {
    return relative;
  }
}
