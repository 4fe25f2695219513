package io.github.xaifeign.runtime.json;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON documents one after the other by one parser: for a short document a parser of its own
 * costs more than its content. Safe for use by several threads; of those that come at the same time
 * one gets the parser that is kept. Called by the runtime.
 */
public final class JsonDocuments {
  private final AtomicReference<@Nullable ModelParser> kept = new AtomicReference<>();

  /** Makes a reader without a parser. */
  public JsonDocuments() {}

  /**
   * Reads a whole document.
   *
   * @param reader reads the value
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @param maxDepth how deep it may be nested
   * @param <T> type of the value
   * @return the value
   * @throws JsonDocumentException if it is no JSON, has another shape, or goes on after the value
   */
  public <T> T read(JsonReader<T> reader, byte[] bytes, int length, int maxDepth) {
    ModelParser parser = parser(bytes, length, maxDepth);
    if (parser == null) {
      return JsonDocument.read(reader, bytes, length, maxDepth);
    }
    try {
      parser.nextToken();
      T value = reader.read(parser);
      if (!parser.isAtEnd() && parser.nextToken() != null) {
        throw JsonDocument.more();
      }
      parser.forget();
      kept.set(parser); // one that has failed is not used again
      return value;
    } catch (RuntimeException e) {
      throw JsonDocument.failed(parser, e);
    }
  }

  /** A parser before the first token; null for what Jackson has to find the encoding of. */
  private @Nullable ModelParser parser(byte[] bytes, int length, int maxDepth) {
    if (!ModelJsonFactory.isUtf8(bytes, 0, length)) {
      return null;
    }
    ModelParser parser = kept.getAndSet(null);
    if (parser != null && parser.streamReadConstraints().getMaxNestingDepth() == maxDepth) {
      parser.restart(bytes, length);
      return parser;
    }
    return (ModelParser) Json.parser(bytes, length, maxDepth);
  }
}
