package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.emit.ClientEmitter.Packages;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is found in each {@code findings/<case>/spec.yaml} with {@code findings.txt}: the
 * errors when there are any, else the warnings. {@code -Dgolden.update=true} rewrites.
 */
class FindingsTest {
  private static final Packages PACKAGES =
      new Packages("com.example", "com.example.api", "com.example.model", "com.example.runtime");

  static Stream<Path> cases() throws IOException {
    return Cases.of("findings");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path folder) throws IOException {
    String found =
        findings(folder.resolve("spec.yaml")).stream()
            .map(finding -> finding.severity() + " " + finding + "\n")
            .collect(Collectors.joining());
    Path expected = folder.resolve("findings.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static List<Finding> findings(Path document) {
    ClientGenerator generator =
        new ClientGenerator(new ClientGenerator.Settings(PACKAGES, "Example", "EXAMPLE", false));
    try {
      return generator.generate(EmittedCode.parse(document)).warnings();
    } catch (GenerationException e) {
      return e.findings();
    }
  }
}
