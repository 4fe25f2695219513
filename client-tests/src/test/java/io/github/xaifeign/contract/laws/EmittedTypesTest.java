package io.github.xaifeign.contract.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds each law for each emitted type of both clients and of every golden case. */
class EmittedTypesTest {
  private static int tried;

  @TempDir static Path work;

  @AfterAll
  static void report() {
    System.out.printf(
        "proof: laws of emitted types: %d laws, held %d times%n",
        ModelLaws.all().size() + UnionLaws.all().size(), tried);
  }

  @TestFactory
  Stream<DynamicContainer> ofTheClients() {
    return Stream.of(EmittedTypes.inference(), EmittedTypes.management())
        .map(types -> dynamicContainer(types.name(), laws(types)));
  }

  @TestFactory
  Stream<DynamicContainer> ofTheGoldenCases() throws IOException {
    List<DynamicContainer> cases = new ArrayList<>();
    for (String name : GoldenClasses.cases()) {
      EmittedTypes types = GoldenClasses.load(name, work.resolve(name));
      cases.add(dynamicContainer(name, laws(types)));
    }
    return cases.stream();
  }

  private static Stream<DynamicTest> laws(EmittedTypes types) {
    return Stream.concat(
        tests(ModelLaws.all(), types.built()), tests(UnionLaws.all(), types.unions()));
  }

  private static Stream<DynamicTest> tests(
      Map<String, Consumer<Class<?>>> laws, List<Class<?>> types) {
    return laws.entrySet().stream()
        .map(law -> dynamicTest(law.getKey(), () -> holds(law.getValue(), types)));
  }

  private static void holds(Consumer<Class<?>> law, List<Class<?>> types) {
    List<String> broken = new ArrayList<>();
    for (Class<?> type : types) {
      tried++;
      try {
        law.accept(type);
      } catch (RuntimeException | AssertionError e) {
        broken.add(type.getName() + ": " + e);
      }
    }
    assertThat(broken).isEmpty();
  }
}
