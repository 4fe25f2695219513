package io.github.xaifeign.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the first lines of types that are too long; JavaPoet itself never breaks these. */
final class TypeHeaders {
  private static final int WIDTH = 100;
  private static final Pattern HEADER =
      Pattern.compile(" *[a-z ]*\\b(class|interface|record|enum) .*\\{");
  private static final Pattern BEFORE_CLAUSE =
      Pattern.compile(" (?=(extends|implements|permits) )");

  private TypeHeaders() {}

  /** The source with each clause of a long header on a line of its own. */
  static String broken(String source) {
    return source
        .lines()
        .flatMap(
            line ->
                isLongHeader(line) ? broken(line, indent(line)).stream() : List.of(line).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isLongHeader(String line) {
    return line.length() > WIDTH && HEADER.matcher(line).matches();
  }

  private static String indent(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  private static List<String> broken(String header, String indent) {
    List<String> lines = new ArrayList<>();
    String continuation = indent + "    ";
    for (String clause : BEFORE_CLAUSE.split(header.strip())) {
      StringBuilder line = new StringBuilder(lines.isEmpty() ? indent : continuation);
      for (String word : clause.split(" ")) {
        if (!line.toString().isBlank() && line.length() + word.length() >= WIDTH) {
          lines.add(line.toString().stripTrailing());
          line = new StringBuilder(continuation + "    ");
        }
        line.append(word).append(' ');
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
