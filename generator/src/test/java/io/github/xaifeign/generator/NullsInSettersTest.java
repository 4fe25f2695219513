package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Null means the same in every form of a setter: what the document says. */
class NullsInSettersTest {
  private static URLClassLoader loader = new URLClassLoader(new URL[0]);

  @BeforeAll
  static void compile(@TempDir Path work) throws IOException {
    Path folder = Path.of("src", "test", "resources", "golden", "union-without-discriminator");
    Map<String, String> sources =
        EmittedCode.emit(folder.resolve("spec.yaml"), Cases.options(folder));
    assertThat(EmittedCode.compile(sources, work)).isEmpty();
    URL[] classes = {work.resolve("classes").toUri().toURL()};
    loader = new URLClassLoader(classes, NullsInSettersTest.class.getClassLoader());
    for (String name : List.of("Parcel", "Parcel$Builder", "Receiver", "Receiver$OfString")) {
      type(name);
    }
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static Class<?> type(String name) {
    try {
      return loader.loadClass("com.example.model." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The setters of a member that take one object, whatever its type. */
  private static Stream<Method> forms(String prefix) {
    return Arrays.stream(type("Parcel$Builder").getMethods())
        .filter(method -> method.getName().startsWith(prefix))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] != Consumer.class);
  }

  static Stream<Method> formsOfNullable() {
    return forms("via");
  }

  static Stream<Method> formsOfOthers() {
    return forms("to").filter(method -> method.getReturnType() == method.getDeclaringClass());
  }

  private static Object builder() {
    return invoke(method(type("Parcel"), "builder"), null);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Method method, Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("formsOfNullable")
  void nullIsWrittenWhereTheDocumentAllowsIt(Method form) {
    Object builder = builder();
    invoke(method(builder.getClass(), "to", String.class), builder, "me");
    invoke(form, builder, (Object) null);
    assertThat(invoke(method(builder.getClass(), "build"), builder))
        .hasToString("Parcel{\"to\":\"me\",\"via\":null}");
  }

  @ParameterizedTest
  @MethodSource("formsOfOthers")
  void nullIsRefusedWithTheNameOfTheMemberElsewhere(Method form) {
    Object builder = builder();
    assertThatNullPointerException()
        .isThrownBy(() -> invoke(form, builder, (Object) null))
        .withMessage("to must not be null");
  }

  @Test
  void aBranchIsNeverNull() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> invoke(method(type("Receiver"), "of", String.class), null, (Object) null));
  }

  /** Whatever a builder's method takes: null is kept, or refused by a name that a reader knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "any-json",
        "derived-methods",
        "forms-and-files",
        "parameter-styles",
        "parcels",
        "streams",
        "union-with-discriminator",
        "union-without-discriminator"
      })
  void nullIsKeptOrRefusedByName(String name, @TempDir Path work) throws IOException {
    Path folder = Path.of("src", "test", "resources", "golden", name);
    assertThat(
            EmittedCode.compile(
                EmittedCode.emit(folder.resolve("spec.yaml"), Cases.options(folder)), work))
        .isEmpty();
    URL[] classes = {work.resolve("classes").toUri().toURL()};
    try (URLClassLoader emitted = new URLClassLoader(classes, getClass().getClassLoader());
        Stream<Path> files = Files.walk(work.resolve("classes"))) {
      List<Class<?>> builders =
          files
              .map(file -> work.resolve("classes").relativize(file).toString())
              .filter(
                  file -> file.endsWith("$Builder.class") && !file.endsWith("Client$Builder.class"))
              .<Class<?>>map(file -> loaded(emitted, file))
              .toList();
      assertThat(builders).isNotEmpty().allSatisfy(NullsInSettersTest::keepsOrRefusesNull);
    }
  }

  private static Class<?> loaded(ClassLoader from, String file) {
    try {
      return from.loadClass(file.replace(".class", "").replace(File.separatorChar, '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keepsOrRefusesNull(Class<?> builder) {
    for (Method method : builder.getMethods()) {
      boolean sets = method.getReturnType() == builder && method.getParameterCount() == 1;
      if (!sets || method.getParameterTypes()[0].isPrimitive()) {
        continue;
      }
      Object fresh = invoke(method(builder.getEnclosingClass(), "builder"), null);
      try {
        invoke(method, fresh, (Object) null);
      } catch (NullPointerException e) {
        assertThat(e).as(method.toString()).hasMessageEndingWith(" must not be null");
      }
    }
  }

  @Test
  void seesEveryForm() {
    assertThat(formsOfNullable()).hasSize(4);
    assertThat(formsOfOthers()).hasSize(4);
  }
}
