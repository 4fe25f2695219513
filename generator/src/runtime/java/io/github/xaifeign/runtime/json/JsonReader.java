package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;

/**
 * Reads one value from a parser.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JsonReader<T> {
  /**
   * Reads the value whose first token is the parser's current token. On return the parser stands on
   * the last token of that value.
   *
   * @param parser the parser to read from
   * @return the value
   * @throws JsonMismatchException if the JSON is of another kind than the value needs
   */
  T read(JsonParser parser);
}
