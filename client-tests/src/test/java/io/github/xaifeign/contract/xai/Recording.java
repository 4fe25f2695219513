package io.github.xaifeign.contract.xai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recorded payload, as a line of their index describes it.
 *
 * @param operation what it is of, as far as the index names an operation
 * @param remark what the index says of it in brackets; empty for nothing
 * @param kind such as {@code request} or {@code response (SSE)}
 * @param status a number, or a hyphen
 */
record Recording(Path file, String operation, String remark, String kind, String status) {
  private static final Pattern LINE =
      Pattern.compile(
          "\\| (\\S+\\.\\w+) \\| ([^|(]+?)(?: \\(([^)]*)\\))? \\| ([^|]*) \\| (\\S+) \\|.*");

  static List<Recording> of(Path folder) {
    List<Recording> recordings = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve("INDEX.md"))) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          recordings.add(
              new Recording(
                  folder.resolve(matcher.group(1)),
                  matcher.group(2),
                  matcher.group(3) == null ? "" : matcher.group(3),
                  matcher.group(4),
                  matcher.group(5)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return recordings;
  }

  String name() {
    return file.getFileName().toString();
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isError() {
    return kind.equals("response (error)") || !status.startsWith("2") && !status.equals("-");
  }
}
