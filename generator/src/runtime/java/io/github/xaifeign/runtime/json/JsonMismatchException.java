package io.github.xaifeign.runtime.json;

/** JSON of another kind than the model needs, such as text where a number belongs. */
public final class JsonMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;

  JsonMismatchException(String message, String pointer) {
    super(message);
    this.pointer = pointer;
  }

  /**
   * Where the value stands.
   *
   * @return a JSON pointer (RFC 6901)
   */
  public String pointer() {
    return pointer;
  }
}
