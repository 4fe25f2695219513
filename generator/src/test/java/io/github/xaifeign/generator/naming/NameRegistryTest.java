package io.github.xaifeign.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.source.RuntimeSources;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameRegistryTest {
  private final NameRegistry names =
      new NameRegistry(RuntimeSources.typeNames(), NameMappings.NONE, new Findings());

  /** Every type of the runtime that emitted code names. */
  static Stream<String> runtimeTypes() {
    RuntimeTypes types = new RuntimeTypes("com.example.runtime");
    return Arrays.stream(RuntimeTypes.class.getDeclaredMethods())
        .filter(method -> method.getReturnType() == ClassName.class)
        .filter(method -> method.getParameterCount() == 0)
        .map(method -> simpleName(method, types));
  }

  private static String simpleName(Method method, RuntimeTypes types) {
    try {
      return ((ClassName) method.invoke(types)).simpleName();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("runtimeTypes")
  void leavesTheRuntimeItsNames(String name) {
    assertThat(names.topLevel(name, SpecPointer.schema(name))).isEqualTo(name + "Model");
  }

  @Test
  void tellsNamesApartByMoreThanCase() {
    assertThat(names.topLevel("Parcel", SpecPointer.schema("Parcel"))).isEqualTo("Parcel");
    assertThat(names.topLevel("PARCEL", SpecPointer.schema("PARCEL"))).isEqualTo("PARCEL2");
  }
}
