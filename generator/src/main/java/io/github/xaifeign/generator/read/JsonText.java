package io.github.xaifeign.generator.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Walks through JSON. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** Walks as far as the text is JSON; that it is none is for the parser to say. */
  static void walk(String text, DocumentWalk walk) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        step(parser, token, walk);
      }
    } catch (IOException e) {
      // Malformed from here on, which the parser says too.
    }
  }

  private static void step(JsonParser parser, JsonToken token, DocumentWalk walk)
      throws IOException {
    if (token.isStructStart() || token.isScalarValue()) {
      walk.value();
    }
    switch (token) {
      case START_OBJECT -> walk.startObject();
      case START_ARRAY -> walk.startArray();
      case END_OBJECT, END_ARRAY -> walk.end();
      case FIELD_NAME -> walk.name(parser.currentName());
      default -> walk.scalar(parser.getText());
    }
  }
}
