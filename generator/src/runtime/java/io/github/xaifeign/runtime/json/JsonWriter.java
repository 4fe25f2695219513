package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;

/**
 * Writes one value to a generator.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JsonWriter<T> {
  /**
   * Writes the value where the generator stands.
   *
   * @param generator the generator to write to
   * @param value the value to write
   */
  void write(JsonGenerator generator, T value);
}
