package io.github.xaifeign.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may import which, as the package descriptions say. */
class ArchitectureTest {
  private static final String ROOT = "io.github.xaifeign.generator";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final String SWAGGER = "io.swagger..";
  private static final String POET = "com.palantir.javapoet..";
  private static final String OPENAPI_GENERATOR = "org.openapitools..";
  private static final List<String> BASICS =
      List.of("java..", "javax.lang.model..", "org.jspecify..");

  /** For each package, named from the root on, the packages and libraries that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry(
              "",
              List.of("read", "resolve", "emit", "source", "model", "naming", "report", SWAGGER)),
          Map.entry(
              "spi",
              List.of(
                  "",
                  "read",
                  "emit",
                  "source",
                  "naming",
                  "report",
                  SWAGGER,
                  OPENAPI_GENERATOR,
                  "org.slf4j..")),
          Map.entry(
              "read",
              List.of("report", SWAGGER, "com.fasterxml.jackson..", "org.yaml.snakeyaml..")),
          Map.entry(
              "resolve",
              List.of(
                  "resolve.schema",
                  "resolve.operation",
                  "resolve.client",
                  "model",
                  "naming",
                  "report",
                  SWAGGER)),
          Map.entry(
              "resolve.schema",
              List.of("model", "naming", "report", SWAGGER, "com.fasterxml.jackson..")),
          Map.entry(
              "resolve.operation", List.of("resolve.schema", "model", "naming", "report", SWAGGER)),
          Map.entry(
              "resolve.client", List.of("resolve.operation", "model", "naming", "report", SWAGGER)),
          Map.entry("naming", List.of("model", "report")),
          Map.entry("model", List.of()),
          Map.entry("report", List.of()),
          Map.entry(
              "emit", List.of("emit.api", "emit.client", "emit.model", "emit.poet", "model", POET)),
          Map.entry("emit.api", List.of("emit.poet", "model", POET)),
          Map.entry("emit.client", List.of("emit.poet", "model", POET)),
          Map.entry("emit.model", List.of("emit.poet", "model", POET)),
          Map.entry("emit.poet", List.of("model", POET, "org.commonmark..")),
          Map.entry("source", List.of(POET)));

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatItMay(String name) {
    rule(name, MAY_IMPORT.get(name)).check(CLASSES);
  }

  private static ArchRule rule(String name, List<String> allowed) {
    String[] packages =
        Stream.of(
                BASICS.stream(),
                Stream.of(full(name)),
                allowed.stream().map(ArchitectureTest::full))
            .flatMap(each -> each)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(full(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  /** A package of ours, or the pattern of a library as it stands. */
  private static String full(String name) {
    if (name.endsWith("..")) {
      return name;
    }
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  @Test
  void everyPackageHasARule() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(packages().map(ArchitectureTest::full).toList());
  }

  @Test
  void noPackageLeadsBackToItself() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
