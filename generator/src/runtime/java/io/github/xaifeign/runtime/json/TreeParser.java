package io.github.xaifeign.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * Reads a buffered value once more: one that a union had to look into, or a whole document with a
 * member that cannot be read.
 */
final class TreeParser extends TreeTraversingParser {
  private final @Nullable JsonParser outer;
  private final boolean lenient;

  private TreeParser(JsonNode node, @Nullable JsonParser outer, boolean lenient) {
    super(node);
    this.outer = outer;
    this.lenient = lenient;
    nextToken();
  }

  /** A parser on the first token of a document, which sets aside what cannot be read. */
  static TreeParser lenient(JsonNode document) {
    return new TreeParser(document, null, true);
  }

  /**
   * A parser on the first token of a value.
   *
   * @param outer the parser that the value came from, at its end; it is not moved meanwhile
   */
  static TreeParser within(JsonParser outer, JsonNode value) {
    return new TreeParser(value, outer, isLenient(outer));
  }

  /** Whether members that cannot be read are set aside, rather than ending the reading. */
  static boolean isLenient(JsonParser p) {
    return p instanceof TreeParser tree && tree.lenient;
  }

  /** Where the parser stands in the document, not only in the buffered value. */
  String pointer() {
    String own = streamReadContext().pathAsPointer().toString();
    return outer == null ? own : JsonMismatches.pointer(outer) + own;
  }

  /** Moves to the end of the member of an object, which it returns. */
  JsonNode endOfMember(@Nullable TokenStreamContext object) {
    while (streamReadContext() != object) {
      nextToken();
    }
    return currentNode();
  }
}
