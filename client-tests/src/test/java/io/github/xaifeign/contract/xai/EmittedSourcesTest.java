package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources of the client as a reader meets them. */
class EmittedSourcesTest {
  private static final Path SOURCES =
      Path.of("..", "client", "target", "generated-sources", "feign-javapoet");
  private static final int LONGEST_LINE = 120;

  @Test
  void hasNoLineThatIsTooLongToRead() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    List<String> tooLong = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > LONGEST_LINE) {
          tooLong.add(SOURCES.relativize(file) + ":" + (i + 1) + " " + lines.get(i));
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(tooLong).isEmpty();
  }
}
