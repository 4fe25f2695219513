package io.github.xaifeign.contract.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The differences between the facts and our documents that are meant. They are listed in one
 * resource, each under the reason for it: a line that begins with {@code #}.
 */
final class DecidedDifferences {
  private static final String RESOURCE = "/facts/decided.txt";

  private DecidedDifferences() {}

  /** What is new or gone, in words; empty if the differences are those that were decided. */
  static Set<String> undecided(Collection<String> found) {
    Set<String> decided = decided();
    Set<String> undecided = new TreeSet<>();
    for (String difference : found) {
      if (!decided.contains(difference)) {
        undecided.add(difference);
      }
    }
    for (String difference : decided) {
      if (!found.contains(difference)) {
        undecided.add("no longer so, remove it from the list: " + difference);
      }
    }
    return undecided;
  }

  private static Set<String> decided() {
    Set<String> decided = new TreeSet<>();
    String reason = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("#")) {
        reason = line.substring(1).strip();
      } else if (!line.isBlank()) {
        if (reason.isEmpty()) {
          throw new IllegalStateException("no reason is given for " + line);
        }
        if (!decided.add(line.strip())) {
          throw new IllegalStateException("decided twice: " + line);
        }
      }
    }
    return decided;
  }

  private static String text() {
    try (InputStream in = DecidedDifferences.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
