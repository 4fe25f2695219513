package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Emits each {@code golden/<case>/spec.yaml} and compares with {@code expected}, and the warnings
 * with {@code findings.txt}, which is there if there are any. Run with {@code -Dgolden.update=true}
 * to write what is emitted, and read that diff as a colleague's code.
 */
class GoldenTest {
  static Stream<Path> cases() throws IOException {
    return Cases.of("golden");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emitsWhatIsExpected(Path folder, @TempDir Path work) throws IOException {
    Map<String, String> options = Cases.options(folder);
    Map<String, String> emitted = EmittedCode.emit(folder.resolve("spec.yaml"), options);
    if (Boolean.getBoolean("golden.update")) {
      update(folder.resolve("expected"), emitted);
    }
    Map<String, String> expected = EmittedCode.read(folder.resolve("expected"));
    assertThat(emitted.keySet()).isEqualTo(expected.keySet());
    emitted.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    assertThat(EmittedCode.longLines(emitted)).isEmpty();
    assertThat(EmittedCode.compile(emitted, work)).isEmpty();
    assertThat(EmittedCode.emit(folder.resolve("spec.yaml"), options)).isEqualTo(emitted);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void warnsOfWhatIsExpected(Path folder) throws IOException {
    String found = Cases.listing(Cases.findings(folder));
    Path expected = folder.resolve("findings.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.deleteIfExists(expected);
      if (!found.isEmpty()) {
        Files.writeString(expected, found);
      }
    }
    assertThat(found).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  private static void update(Path expected, Map<String, String> emitted) throws IOException {
    if (Files.isDirectory(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        List<Path> inner = old.sorted(Comparator.reverseOrder()).toList();
        for (Path path : inner) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : emitted.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
