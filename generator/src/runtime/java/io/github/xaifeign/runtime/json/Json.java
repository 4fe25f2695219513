package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The JSON factory of the runtime; it needs no object mapper. Called by the runtime. */
public final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private Json() {}

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
    JsonFactory factory = FACTORY.rebuild().streamReadConstraints(depth).build();
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }
}
