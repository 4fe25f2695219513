package io.github.xaifeign.contract;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * An answer that is ready to be sent.
 *
 * @param chunks the body in the pieces in which it is flushed; none for an answer without a body
 * @param streamed whether the length is left open, as it is for an event stream
 * @param ending what happens once the chunks are out
 */
record PreparedResponse(
    int status,
    Map<String, List<String>> headers,
    List<byte[]> chunks,
    boolean streamed,
    Ending ending) {

  /** How an answer ends. */
  enum Ending {
    /** As it should. */
    WHOLE,
    /** The connection is closed before the body is complete. */
    CUT,
    /** Nothing more comes until the server is closed, not even the status. */
    HELD
  }

  byte[] wholeBody() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    chunks.forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  int length() {
    return chunks.stream().mapToInt(chunk -> chunk.length).sum();
  }
}
