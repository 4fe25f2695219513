package io.github.xaifeign.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence of the pages that promise something has a test, or says why it needs none. What is
 * new in the README is told at the end of the build; on the security page it fails the build.
 */
class PromisesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path TABLE = Path.of("src", "test", "resources", "promises.txt");
  private static final String NONE = "none: ";
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.:?!])\\s+(?=[A-Z`*\"\\[])");

  private static int held;
  private static int others;

  @AfterAll
  static void report() {
    System.out.printf("proof: promises: %d sentences held by tests, %d need none%n", held, others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "SECURITY.md"})
  void areEachHeldByATest(String page) throws IOException {
    Map<String, String> rows = rows(page);
    List<String> faults = new ArrayList<>();
    for (String sentence : sentences(Files.readString(ROOT.resolve(page)))) {
      List<String> found = rows.keySet().stream().filter(sentence::startsWith).toList();
      if (found.isEmpty() && !page.equals("SECURITY.md")) {
        System.out.println("proof: promises: no row for: " + sentence);
      } else if (found.size() != 1) {
        faults.add(found.size() + " rows for: " + sentence);
      }
      found.forEach(row -> judge(rows.remove(row), faults));
    }
    if (page.equals("SECURITY.md")) {
      rows.keySet().forEach(row -> faults.add("no such sentence: " + row));
    }
    assertThat(faults).isEmpty();
  }

  private static void judge(String tests, List<String> faults) {
    if (tests.startsWith(NONE)) {
      others++;
      return;
    }
    held++;
    for (String test : tests.split(" ")) {
      if (!exists(test)) {
        faults.add("no such test: " + test);
      }
    }
  }

  private static boolean exists(String test) {
    String[] names = test.split("#");
    try (Stream<Path> files =
        Stream.of("generator/src/test/java", "client-tests/src/test/java")
            .flatMap(PromisesTest::walk)) {
      Path source =
          files
              .filter(file -> file.getFileName().toString().equals(names[0] + ".java"))
              .findFirst()
              .orElse(null);
      return source != null
          && (names.length == 1
              || Pattern.compile("\\b" + names[1] + "\\(")
                  .matcher(Files.readString(source))
                  .find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(String folder) {
    try {
      return Files.walk(ROOT.resolve(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> rows(String page) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(TABLE)) {
      if (line.matches("\\[[^ ]*]")) {
        inside = line.equals("[" + page + "]");
      } else if (inside && !line.isBlank()) {
        String[] row = line.split(" :: ", 2);
        rows.put(row[0], row[1]);
      }
    }
    return rows;
  }

  /** The sentences of a page, without headings, tables and code. */
  private static List<String> sentences(String page) {
    List<String> sentences = new ArrayList<>();
    String prose = page.replaceAll("(?ms)^```.*?^```$", "\n").replaceAll("(?m)^[#|].*$", "\n");
    for (String paragraph : prose.split("\\n\\s*\\n|\\n(?=- )")) {
      String text = paragraph.strip().replaceFirst("^- ", "").replaceAll("\\s*\\n\\s*", " ");
      Arrays.stream(SENTENCE.split(text)).filter(it -> !it.isBlank()).forEach(sentences::add);
    }
    return sentences;
  }
}
