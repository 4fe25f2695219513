package io.github.xaifeign.corpus;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates from a document as OpenAPI Generator's plugin does, and compiles what came out with
 * every warning an error. The runtime is shared with the client of this project, since it is the
 * same for all documents.
 */
final class ClientBuild {
  static final String PACKAGE = "corpus.client";

  private static final String RUNTIME = "io.github.xaifeign.client.runtime";

  /** One type of each jar that emitted code stands on. */
  private static final List<Class<?>> CLASS_PATH =
      List.of(
          feign.Feign.class,
          tools.jackson.databind.JsonNode.class,
          tools.jackson.core.JsonParser.class,
          com.fasterxml.jackson.annotation.JsonInclude.class,
          org.jspecify.annotations.NullMarked.class,
          io.github.xaifeign.client.runtime.json.JsonReader.class);

  private final Path sources;
  private final Path classes;

  /**
   * A build below a folder.
   *
   * @param folder empty or absent
   */
  ClientBuild(Path folder) {
    this.sources = folder.resolve("sources");
    this.classes = folder.resolve("classes");
  }

  /**
   * What it took to generate.
   *
   * @param peakBytes the most memory that the heap held meanwhile, garbage included
   */
  record Cost(long millis, long peakBytes) {}

  Path classes() {
    return classes;
  }

  /**
   * Generates the sources.
   *
   * @throws RuntimeException if the document is refused
   */
  Cost generate(Path document) {
    CodegenConfigurator configurator = new CodegenConfigurator();
    configurator.setGeneratorName("feign-javapoet");
    configurator.setInputSpec(document.toString());
    configurator.setOutputDir(sources.toString());
    configurator.setValidateSpec(false);
    configurator.addAdditionalProperty("basePackage", PACKAGE);
    configurator.addAdditionalProperty("runtimePackage", RUNTIME);
    configurator.addAdditionalProperty("clientName", "Corpus");
    configurator.addAdditionalProperty("sourceFolder", "");
    System.gc();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = System.nanoTime();
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    return new Cost(millis, heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
  }

  /** The number of lines of the emitted sources. */
  long lines() throws IOException {
    long lines = 0;
    for (Path file : files(sources, ".java")) {
      try (Stream<String> text = Files.lines(file)) {
        lines += text.count();
      }
    }
    return lines;
  }

  /** The size of the classes. */
  long classBytes() throws IOException {
    long bytes = 0;
    for (Path file : files(classes, ".class")) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /** Compiles the sources; what javac has to say, none if all is well. */
  List<String> compile() throws IOException {
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Xdoclint:all,-missing",
            "-Werror",
            "-Xmaxerrs",
            "10000",
            "-proc:none",
            "-classpath",
            classPath(),
            "-d",
            classes.toString());
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      javac
          .getTask(
              new StringWriter(),
              manager,
              diagnostics,
              arguments,
              null,
              manager.getJavaFileObjectsFromPaths(files(sources, ".java")))
          .call();
    }
    return diagnostics.getDiagnostics().stream().map(this::describe).toList();
  }

  private String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() == null
            ? ""
            : sources.relativize(Path.of(diagnostic.getSource().toUri())).toString();
    String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return file + ":" + diagnostic.getLineNumber() + ": " + message;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String classPath() {
    return CLASS_PATH.stream()
        .map(ClientBuild::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
