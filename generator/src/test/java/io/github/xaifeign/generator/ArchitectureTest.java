package io.github.xaifeign.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stages and who may know what, as the package descriptions say. */
@AnalyzeClasses(
    packages = "io.github.xaifeign.generator",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.xaifeign.generator.";
  private static final String SWAGGER = "io.swagger..";
  private static final String POET = "com.palantir.javapoet..";

  @ArchTest
  static final ArchRule MODEL_KNOWS_NEITHER_END =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SWAGGER, POET, ROOT + "resolve..", ROOT + "emit..", ROOT + "spi..");

  @ArchTest
  static final ArchRule EMIT_KNOWS_NO_DOCUMENT =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "emit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SWAGGER, ROOT + "read..", ROOT + "resolve..", ROOT + "spi..");

  @ArchTest
  static final ArchRule RESOLVE_KNOWS_NO_JAVA =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "resolve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(POET, ROOT + "emit..", ROOT + "write..", ROOT + "spi..");

  @ArchTest
  static final ArchRule ONLY_THE_SEAM_KNOWS_OPENAPI_GENERATOR =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "spi..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openapitools..");

  @ArchTest
  static final ArchRule RUNTIME_IS_NOT_CALLED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.xaifeign.runtime..", "feign..", "tools.jackson..");
}
