package io.github.xaifeign.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages of the runtime and who may know whom, from the lowest: wire, json, the runtime's
 * own, call, then http beside event, then feign.
 */
@AnalyzeClasses(
    packages = "io.github.xaifeign.runtime",
    importOptions = RuntimeArchitectureTest.OnlyTheRuntime.class)
class RuntimeArchitectureTest {
  private static final String ROOT = "io.github.xaifeign.runtime";

  /** The runtime is compiled into the same folder as its tests, but its sources have their own. */
  static final class OnlyTheRuntime implements ImportOption {
    private static final Pattern CLASS_FILE = Pattern.compile("(io/github/[\\w/-]+)[^/]*\\.class$");

    @Override
    public boolean includes(Location location) {
      Matcher path = CLASS_FILE.matcher(location.asURI().toString());
      return path.find() && Files.exists(Path.of("src/runtime/java", path.group(1) + ".java"));
    }
  }

  /** Each package for itself, the runtime's own among them. */
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "the packages of the runtime";
        }
      };

  @ArchTest
  static final ArchRule NO_CIRCLES = slices().assignedFrom(PACKAGES).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WIRE_KNOWS_NOTHING_ELSE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".internal.wire")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".json", ROOT + ".feign");

  @ArchTest
  static final ArchRule MODELS_KNOW_NO_HTTP =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".json")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("feign..", "java.net.http..", ROOT, ROOT + ".feign");
}
