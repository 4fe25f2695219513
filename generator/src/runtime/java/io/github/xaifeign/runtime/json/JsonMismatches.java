package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes the exceptions of what does not fit, and says where it stands. */
final class JsonMismatches {
  private JsonMismatches() {}

  /**
   * Makes the exception for a value of the wrong kind.
   *
   * @param p the parser, on the offending token
   * @param expected what belongs there, with its article: {@code "a string"}
   * @return the exception
   */
  static JsonMismatchException unexpected(JsonParser p, String expected) {
    return new JsonMismatchException("expected " + expected + ", found " + found(p), pointer(p));
  }

  /** Makes the exception for the second member of an object with the name of another. */
  static JsonMismatchException repeated(JsonParser p) {
    return new JsonMismatchException("the object has this member twice", pointer(p));
  }

  /** Where a parser stands in the document. */
  static String pointer(JsonParser p) {
    return p instanceof TreeParser tree
        ? tree.pointer()
        : p.streamReadContext().pathAsPointer().toString();
  }

  private static String found(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == null) {
      return "nothing";
    }
    switch (token) {
      case START_OBJECT:
        return "an object";
      case START_ARRAY:
        return "a list";
      case VALUE_STRING:
        return "a string";
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return "the number " + p.getString();
      case VALUE_TRUE:
        return "true";
      case VALUE_FALSE:
        return "false";
      case VALUE_NULL:
        return "null";
      default:
        return token.name();
    }
  }
}
