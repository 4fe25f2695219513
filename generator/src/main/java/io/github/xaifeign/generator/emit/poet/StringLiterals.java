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
        .map(piece -> CodeBlock.of("$S", piece))
        .collect(CodeBlock.joining("$W+ "));
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
