package io.github.xaifeign.generator.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings for other programs to read. */
public final class FindingsJson {
  private FindingsJson() {}

  /** A JSON array with an object for each finding, in order. */
  public static String of(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "[]\n";
    }
    return findings.stream()
        .map(FindingsJson::object)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String object(Finding finding) {
    return "  {"
        + member("code", finding.code().name())
        + ", "
        + member("level", finding.severity().name().toLowerCase(Locale.ROOT))
        + ", "
        + member("pointer", finding.at().fragment())
        + ",\n   "
        + member("found", finding.found())
        + ",\n   "
        + member("remedy", finding.code().remedy())
        + "}";
  }

  private static String member(String name, String text) {
    return quoted(name) + ": " + quoted(text);
  }

  /** A JSON string (RFC 8259, section 7). */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
