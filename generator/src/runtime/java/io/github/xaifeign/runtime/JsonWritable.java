package io.github.xaifeign.runtime;

import tools.jackson.core.JsonGenerator;

/** A value that writes itself as one JSON value. */
public interface JsonWritable {
  /**
   * Writes this value where the generator stands.
   *
   * @param generator the generator to write to; it is neither flushed nor closed
   */
  void writeTo(JsonGenerator generator);
}
