package io.github.xaifeign.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of a response's declared type; emitted for each client, so nothing is reflected.
 */
@FunctionalInterface
public interface ModelReaders {
  /**
   * Finds a reader.
   *
   * @param typeName {@link java.lang.reflect.Type#getTypeName()} of the declared type, such as
   *     {@code io.x.model.Chat} or {@code java.util.List<io.x.model.Chat>}
   * @return its reader, or null if the client has no such type
   */
  @Nullable JsonReader<?> readerFor(String typeName);
}
