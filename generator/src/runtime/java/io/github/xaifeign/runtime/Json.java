package io.github.xaifeign.runtime;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The one JSON factory of this package; it needs no object mapper. */
final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private Json() {}

  /** A parser that stands before the first token. */
  static JsonParser parser(byte[] bytes, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }

  /** A parser that refuses what is nested deeper. */
  static JsonParser parser(byte[] bytes, int length, int maxDepth) {
    if (maxDepth == ReplyLimits.DEFAULT.maxJsonDepth()) {
      return parser(bytes, length);
    }
    StreamReadConstraints depth = StreamReadConstraints.builder().maxNestingDepth(maxDepth).build();
    JsonFactory factory = FACTORY.rebuild().streamReadConstraints(depth).build();
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }
}
