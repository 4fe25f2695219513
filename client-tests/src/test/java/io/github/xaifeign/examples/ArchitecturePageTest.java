package io.github.xaifeign.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of {@code docs/ARCHITECTURE.md} to the classes that there are. */
class ArchitecturePageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve(Path.of("docs", "ARCHITECTURE.md"));

  /** The folders that hold sources, the emitted ones among them. */
  private static final List<String> SOURCES =
      List.of("generator/src", "client-tests/src", "client/target/generated-sources");

  /** A class, perhaps with some folders before it: {@code contract/RequestJudge}. */
  private static final Pattern CLASS = Pattern.compile("`((?:\\w+/)*[A-Z]\\w*)`");

  private static final Pattern STEP_OF_A_CALL = Pattern.compile("\\| \\d+ \\| ([^|]+)\\|.*");

  @Test
  void namesClassesThatExist() throws IOException {
    List<String> files = sources();
    List<String> named = classes(rows().toList());
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(named)
        .allSatisfy(
            name -> assertThat(files).anyMatch(file -> file.endsWith("/" + name + ".java")));
  }

  @Test
  void listsEachClassOnTheWayOfACallOnce() throws IOException {
    List<String> steps =
        rows()
            .map(STEP_OF_A_CALL::matcher)
            .filter(Matcher::matches)
            .map(step -> step.group(1))
            .toList();
    assertThat(classes(steps)).hasSizeGreaterThan(15).doesNotHaveDuplicates();
  }

  private static Stream<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| "));
  }

  private static List<String> classes(List<String> texts) {
    return texts.stream()
        .flatMap(text -> CLASS.matcher(text).results())
        .map(result -> result.group(1))
        .toList();
  }

  private static List<String> sources() throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : SOURCES) {
      try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
        all.map(file -> file.toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".java"))
            .forEach(files::add);
      }
    }
    return files;
  }
}
