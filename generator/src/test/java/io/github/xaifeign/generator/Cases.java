package io.github.xaifeign.generator;

import io.github.xaifeign.generator.emit.ClientEmitter.Packages;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.GenerationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of the walker tests: one folder each below {@code src/test/resources}. */
final class Cases {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final Packages PACKAGES =
      new Packages("com.example", "com.example.api", "com.example.model", "com.example.runtime");

  /** A generator that emits no runtime. */
  static final ClientGenerator GENERATOR =
      new ClientGenerator(
          new ClientGenerator.Settings(
              PACKAGES,
              "Example",
              "EXAMPLE",
              "example-client/1.0",
              false,
              false,
              false,
              NameMappings.NONE));

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

  /** What the generator finds in the document of a case: its errors if there are any. */
  static List<Finding> findings(Path folder) {
    Path document = folder.resolve("spec.yaml");
    try {
      return GENERATOR.generate(Optional.of(document), EmittedCode.parse(document)).warnings();
    } catch (GenerationException e) {
      return e.findings();
    }
  }

  /** Findings as the cases have them, a line each. */
  static String listing(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + " " + finding + "\n")
        .collect(Collectors.joining());
  }
}
