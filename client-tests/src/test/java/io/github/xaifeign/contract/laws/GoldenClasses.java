package io.github.xaifeign.contract.laws;

import io.github.xaifeign.client.runtime.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the generator emits for its golden cases, compiled against the runtime of the client: the
 * runtime is the same, only its package is another.
 */
final class GoldenClasses {
  static final Path CASES = Path.of("..", "generator", "src", "test", "resources", "golden");
  private static final String THEIRS = "io.github.xaifeign.runtime";
  private static final String OURS = "io.github.xaifeign.client.runtime";

  private GoldenClasses() {}

  static List<String> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("expected/com")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a case into a folder, and loads its classes. */
  static EmittedTypes load(String name, Path work) throws IOException {
    List<Path> sources = new ArrayList<>();
    Path expected = CASES.resolve(name).resolve("expected");
    try (Stream<Path> files = Files.walk(expected)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        Path copy = work.resolve("sources").resolve(expected.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        sources.add(Files.writeString(copy, Files.readString(file).replace(THEIRS, OURS)));
      }
    }
    Path classes = Files.createDirectories(work.resolve("classes"));
    compile(sources, classes);
    URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, JsonObject.class.getClassLoader());
    return EmittedTypes.in(name, classes, "com", loader);
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-classpath",
              System.getProperty("java.class.path"),
              "-d",
              classes.toString());
      boolean compiled =
          javac
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new AssertionError("the case does not compile: " + sources.get(0));
      }
    }
  }
}
