package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** String literals that fit on a line: a long text becomes several that are joined. */
public final class StringLiterals {
  /** How many characters of a text stand on one line. */
  private static final int MAX_LENGTH = 72;

  private StringLiterals() {}

  /** A constant expression for the text. */
  public static CodeBlock of(String text) {
    return pieces(text).stream()
        .map(piece -> CodeBlock.of("$L", quoted(piece)))
        .collect(CodeBlock.joining("$W+ "));
  }

  /**
   * A literal in plain sight: what ends a line for JavaPoet or for an editor, and what changes the
   * direction of text, is escaped. JavaPoet's own literals break at line separators.
   */
  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isVisible(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c);
    };
  }

  private static boolean isVisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** Cuts behind a space or slash where there is one, and never through a surrogate pair. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > MAX_LENGTH) {
      int cut =
          1
              + Math.max(
                  rest.lastIndexOf(' ', MAX_LENGTH - 1), rest.lastIndexOf('/', MAX_LENGTH - 1));
      cut = cut <= 1 ? MAX_LENGTH : cut;
      cut = Character.isHighSurrogate(rest.charAt(cut - 1)) ? cut + 1 : cut;
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    if (!rest.isEmpty() || pieces.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }
}
