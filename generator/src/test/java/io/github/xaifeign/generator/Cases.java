package io.github.xaifeign.generator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases of the walker tests: one folder each below {@code src/test/resources}. */
final class Cases {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Cases() {}

  /** The folders of the cases of one kind, in the order of their names. */
  static Stream<Path> of(String kind) throws IOException {
    return Files.list(RESOURCES.resolve(kind)).filter(Files::isDirectory).sorted();
  }

  /** The options of a case. The runtime is the one under test here unless the case says more. */
  static Map<String, String> options(Path folder) throws IOException {
    Map<String, String> options = new TreeMap<>();
    options.put("basePackage", "com.example");
    options.put("runtimePackage", "io.github.xaifeign.runtime");
    Path file = folder.resolve("options.properties");
    if (Files.exists(file)) {
      Properties given = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        given.load(reader);
      }
      given.stringPropertyNames().forEach(name -> options.put(name, given.getProperty(name)));
    }
    return options;
  }
}
