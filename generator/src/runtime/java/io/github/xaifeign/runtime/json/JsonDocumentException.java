package io.github.xaifeign.runtime.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/**
 * A document cannot be read: it is not JSON, or not the JSON that was expected. It never reaches a
 * caller of the client; the runtime makes an exception of the call from it.
 */
public final class JsonDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final long offset;

  JsonDocumentException(RuntimeException cause, String pointer, long offset) {
    super(message(cause), cause, false, false);
    this.pointer = pointer;
    this.offset = offset;
  }

  private static String message(RuntimeException cause) {
    if (cause instanceof StreamReadException read) {
      String where =
          read.getLocation() == null
              ? ""
              : " (line "
                  + read.getLocation().getLineNr()
                  + ", column "
                  + read.getLocation().getColumnNr()
                  + ')';
      return read.getOriginalMessage() + where;
    }
    if (cause instanceof JacksonException jackson) {
      return jackson.getOriginalMessage();
    }
    return String.valueOf(cause.getMessage());
  }

  /**
   * Where the problem lies.
   *
   * @return a JSON pointer (RFC 6901)
   */
  public String pointer() {
    return pointer;
  }

  /**
   * How far the document had been read.
   *
   * @return the number of bytes
   */
  public long offset() {
    return offset;
  }

  /**
   * Whether the document is JSON of another shape than expected, rather than no JSON at all.
   *
   * @return whether the JSON itself is sound
   */
  public boolean isMismatch() {
    return getCause() instanceof JsonMismatchException
        || getCause() instanceof MissingMembersException;
  }
}
