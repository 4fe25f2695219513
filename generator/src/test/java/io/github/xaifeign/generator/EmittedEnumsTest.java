package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums with so many values that one method could not look them all up (JVMS 4.7.3). */
class EmittedEnumsTest {
  @TempDir Path work;

  @Test
  void findsEachOfManyValues() throws Exception {
    Path spec =
        Files.writeString(
            work.resolve("spec.yaml"),
            "openapi: 3.0.3\n"
                + "info: {title: Stars, version: '1'}\n"
                + "paths: {}\n"
                + "components:\n"
                + "  schemas:\n"
                + "    Star: {type: string, enum: ["
                + values("star-", 3_000)
                + "]}\n    Number: {type: integer, enum: ["
                + values("", 2_500)
                + "]}\n");
    Map<String, String> options =
        Map.of("basePackage", "com.example", "runtimePackage", "io.github.xaifeign.runtime");
    assertThat(EmittedCode.compile(EmittedCode.emit(spec, options), work)).isEmpty();
    URL[] classes = {work.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      Class<?> star = loader.loadClass("com.example.model.Star");
      assertThat(star.getMethod("of", String.class).invoke(null, "star-2999"))
          .isSameAs(star.getField("STAR_2999").get(null));
      Class<?> number = loader.loadClass("com.example.model.Number");
      assertThat(number.getMethod("of", long.class).invoke(null, 2_400L))
          .isSameAs(number.getField("V2400").get(null));
      assertThat(number.getMethod("of", long.class).invoke(null, 9_999L)).hasToString("9999");
    }
  }

  private static String values(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
  }
}
