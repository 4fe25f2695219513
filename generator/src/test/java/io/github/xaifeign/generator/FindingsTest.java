package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is found in each {@code findings/<case>/spec.yaml} with {@code findings.txt}: the
 * errors when there are any, else the warnings. {@code -Dgolden.update=true} rewrites, here and in
 * the page of findings that is made from the codes and these cases.
 */
class FindingsTest {
  private static final Path PAGE = Path.of("..", "docs", "FINDINGS.md");

  static Stream<Path> cases() throws IOException {
    return Cases.of("findings");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path folder) throws IOException {
    String found = Cases.listing(Cases.findings(folder));
    Path expected = folder.resolve("findings.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void hasACaseForEachCode() throws IOException {
    assertThat(examples()).containsOnlyKeys(FindingCode.values());
  }

  @Test
  void describesEachCode() throws IOException {
    String page = page(examples());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  /** The first finding of each code among all cases, those of what is emitted too. */
  private static Map<FindingCode, Finding> examples() throws IOException {
    Map<FindingCode, Finding> examples = new EnumMap<>(FindingCode.class);
    try (Stream<Path> cases = Stream.concat(cases(), Cases.of("golden"))) {
      cases
          .flatMap(folder -> Cases.findings(folder).stream())
          .forEach(finding -> examples.putIfAbsent(finding.code(), finding));
    }
    return examples;
  }

  private static String page(Map<FindingCode, Finding> examples) {
    StringBuilder page =
        new StringBuilder(
            """
            # Findings

            What the generator has to say about a document. An error stops it before anything is
            written, after all errors have been found; a warning says what was generated otherwise
            than the document says. Each finding gives the place as a JSON pointer, what was found
            there, what to do about it, and one of the codes below.

            This page is made from the list of codes and from the documents that the generator is
            tested with.
            """);
    examples.forEach(
        (code, example) ->
            page.append("\n## ")
                .append(code)
                .append("\n\n| | |\n|---|---|\n| level | ")
                .append(code.severity().name().toLowerCase(Locale.ROOT))
                .append(" |\n| what it means | ")
                .append(code.meaning())
                .append(" |\n| what to do | ")
                .append(code.remedy().substring(0, 1).toUpperCase(Locale.ROOT))
                .append(code.remedy().substring(1))
                .append(". |\n\n```\n")
                .append(example)
                .append("\n```\n"));
    return page.toString();
  }
}
