package io.github.xaifeign.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON document that is in memory, and says where and why it cannot be read. Called by the
 * runtime.
 */
public final class JsonDocument {
  private JsonDocument() {}

  /**
   * Reads the whole document, with Jackson's own limit of nesting.
   *
   * @param reader reads the value
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @param <T> type of the value
   * @return the value
   * @throws JsonDocumentException if it is no JSON, has another shape, or goes on after the value
   */
  public static <T> T read(JsonReader<T> reader, byte[] bytes, int length) {
    return read(reader, bytes, length, StreamReadConstraints.DEFAULT_MAX_DEPTH);
  }

  /**
   * Reads the whole document.
   *
   * @param reader reads the value
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @param maxDepth how deep it may be nested
   * @param <T> type of the value
   * @return the value
   * @throws JsonDocumentException if it is no JSON, has another shape, or goes on after the value
   */
  public static <T> T read(JsonReader<T> reader, byte[] bytes, int length, int maxDepth) {
    try (JsonParser parser = Json.parser(bytes, length, maxDepth)) {
      try {
        if (parser.nextToken() == null) {
          throw new JsonMismatchException("the body is empty", "");
        }
        T value = reader.read(parser);
        if (parser.nextToken() != null) {
          throw more();
        }
        return value;
      } catch (RuntimeException e) {
        throw failed(parser, e);
      }
    }
  }

  /** Makes the exception for a document that goes on after the value. */
  static JsonMismatchException more() {
    return new JsonMismatchException("more follows after the value", "");
  }

  /** Makes the exception for a document that could not be read up to its end. */
  static JsonDocumentException failed(JsonParser parser, RuntimeException e) {
    return new JsonDocumentException(e, pointer(parser, e), offset(parser));
  }

  /**
   * Reads the document as a tree.
   *
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @return the tree; null if it is no JSON, or is cut off
   */
  public static @Nullable JsonNode tree(byte[] bytes, int length) {
    try (JsonParser parser = Json.parser(bytes, length)) {
      return parser.nextToken() == null ? null : JsonTrees.read(parser);
    } catch (JacksonException | JsonMismatchException e) {
      return null;
    }
  }

  /**
   * Reads the whole document, with Jackson's own limit of nesting, and sets aside each member that
   * cannot be read.
   *
   * @param reader reads the value
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @param <T> type of the value
   * @return the value
   * @throws JsonDocumentException if it is no JSON, or has nothing of its type
   */
  public static <T> T readLeniently(JsonReader<T> reader, byte[] bytes, int length) {
    int maxDepth = StreamReadConstraints.DEFAULT_MAX_DEPTH;
    try {
      return read(reader, bytes, length, maxDepth);
    } catch (JsonDocumentException problem) {
      return readAgain(reader, bytes, length, maxDepth, false, problem);
    }
  }

  /**
   * Reads a document again that is not as its type has it, setting aside each member that cannot be
   * read.
   *
   * @param reader reads the value
   * @param bytes UTF-8
   * @param length how many of the bytes are the document
   * @param maxDepth how deep it may be nested
   * @param strict whether nothing may be set aside
   * @param problem why it could not be read at first
   * @param <T> type of the value
   * @return the value
   * @throws JsonDocumentException if it is no JSON at all, or has nothing of its type; that is the
   *     same problem unless there is another
   */
  public static <T> T readAgain(
      JsonReader<T> reader,
      byte[] bytes,
      int length,
      int maxDepth,
      boolean strict,
      JsonDocumentException problem) {
    if (strict || !problem.isMismatch()) {
      throw problem;
    }
    JsonNode tree = read(JsonTrees::read, bytes, length, maxDepth);
    try {
      return JsonTrees.decode(reader, tree);
    } catch (JsonMismatchException e) {
      throw e.pointer().equals(problem.pointer())
          ? problem
          : new JsonDocumentException(e, e.pointer(), problem.offset());
    } catch (MissingMembersException e) {
      throw problem;
    }
  }

  private static String pointer(JsonParser parser, RuntimeException e) {
    return e instanceof JsonMismatchException mismatch
        ? mismatch.pointer()
        : JsonMismatches.pointer(parser);
  }

  private static long offset(JsonParser parser) {
    return Math.max(0, parser.currentLocation().getByteOffset());
  }
}
