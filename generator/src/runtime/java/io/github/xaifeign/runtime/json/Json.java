package io.github.xaifeign.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * JSON text and trees, without an object mapper: what is made here works beside any version of
 * Jackson's annotations.
 */
public final class Json {
  static final JsonFactory FACTORY = new ModelJsonFactory(StreamReadConstraints.defaults());

  private Json() {}

  /**
   * Reads JSON text as a tree, for whatever takes a {@link JsonNode}.
   *
   * @param text one JSON value
   * @return the tree
   * @throws IllegalArgumentException if the text is anything else; the message names the position
   */
  public static JsonNode parse(String text) {
    return parse("the text", text, JsonTrees::read);
  }

  /**
   * Writes a tree as JSON text. {@link JsonNode#toString()} does the same with an object mapper.
   *
   * @param tree the tree
   * @return the text, secrets included
   */
  public static String text(JsonNode tree) {
    return JsonTrees.text(tree);
  }

  /**
   * Reads JSON text. Called by emitted builders.
   *
   * @param member what the text is for, for the message
   * @param text one JSON value
   * @param reader reads the value
   * @param <T> type of the value
   * @return the value
   * @throws IllegalArgumentException if the text is no JSON, or JSON of another kind; the message
   *     names the member and the position
   */
  public static <T> T parse(String member, String text, JsonReader<T> reader) {
    Preconditions.notNull(member, text);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        if (parser.nextToken() == null) {
          throw new JsonMismatchException("there is none", "");
        }
        T value = reader.read(parser);
        if (parser.nextToken() != null) {
          throw new JsonMismatchException("more follows after the value", "");
        }
        return value;
      } catch (JsonMismatchException e) {
        throw malformed(member, e.getMessage(), parser.currentLocation(), e);
      } catch (JacksonException e) {
        throw malformed(member, e.getOriginalMessage(), parser.currentLocation(), e);
      }
    }
  }

  private static IllegalArgumentException malformed(
      String member, @Nullable String problem, TokenStreamLocation at, RuntimeException cause) {
    return new IllegalArgumentException(
        member
            + " is not the JSON that belongs there, at line "
            + at.getLineNr()
            + ", column "
            + at.getColumnNr()
            + ": "
            + problem,
        cause);
  }

  /**
   * Makes a parser with Jackson's own limit of nesting.
   *
   * @param bytes UTF-8
   * @param length how many of the bytes are JSON
   * @return a parser that stands before the first token
   */
  public static JsonParser parser(byte[] bytes, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }

  /**
   * Makes a parser that refuses what is nested deeper than a limit.
   *
   * @param bytes UTF-8
   * @param length how many of the bytes are JSON
   * @param maxDepth how deep objects and lists may be nested
   * @return a parser that stands before the first token
   */
  public static JsonParser parser(byte[] bytes, int length, int maxDepth) {
    if (maxDepth == StreamReadConstraints.DEFAULT_MAX_DEPTH) {
      return parser(bytes, length);
    }
    StreamReadConstraints depth = StreamReadConstraints.builder().maxNestingDepth(maxDepth).build();
    return new ModelJsonFactory(depth).createParser(ObjectReadContext.empty(), bytes, 0, length);
  }
}
