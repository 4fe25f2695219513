package io.github.xaifeign.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Which package may import which, as the package descriptions say. */
@AnalyzeClasses(
    packages = "io.github.xaifeign.generator",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.xaifeign.generator";
  private static final String SWAGGER = "io.swagger..";
  private static final String POET = "com.palantir.javapoet..";
  private static final String OPENAPI_GENERATOR = "org.openapitools..";
  private static final List<String> BASICS =
      List.of("java..", "javax.lang.model..", "org.jspecify..");

  /** For each package, named from the root on, the packages and libraries that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("", List.of("resolve", "emit", "source", "model", "report", SWAGGER)),
          Map.entry(
              "spi",
              List.of(
                  "",
                  "emit",
                  "source",
                  "naming",
                  "report",
                  SWAGGER,
                  OPENAPI_GENERATOR,
                  "org.slf4j..")),
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

  @ArchTest
  static void everyPackageImportsOnlyWhatItMay(JavaClasses all) {
    MAY_IMPORT.forEach((name, allowed) -> rule(name, allowed).check(all));
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

  @ArchTest
  static void everyPackageHasARule(JavaClasses all) {
    Assertions.assertThat(all.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            MAY_IMPORT.keySet().stream().map(ArchitectureTest::full).toList());
  }

  @ArchTest
  static final ArchRule NO_CIRCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_SEAM_KNOWS_OPENAPI_GENERATOR =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".spi")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OPENAPI_GENERATOR);
}
