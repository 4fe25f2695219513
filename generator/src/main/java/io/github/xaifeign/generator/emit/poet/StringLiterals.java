package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    text.codePoints().forEach(c -> literal.append(escaped(c)));
    return literal.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isVisible(c) ? Character.toString(c) : unicode(c);
    };
  }

  private static String unicode(int c) {
    StringBuilder escapes = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      escapes.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
    return escapes.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
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
