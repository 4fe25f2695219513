package io.github.xaifeign.generator;

import io.github.xaifeign.generator.read.ParserLimits;
import io.github.xaifeign.generator.spi.FeignJavaPoetCodegen;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.SupportingFile;

/** What tests do with emitted code: make it, compile it. */
final class EmittedCode {
  private static final int MAX_LINE = 120;
  private static final Pattern UNBREAKABLE = Pattern.compile("import .*| *\\* (<p>|  )*\\S*");

  /** One type of each jar that emitted code stands on, and of the runtime. */
  private static final List<Class<?>> CLASS_PATH =
      List.of(
          feign.Feign.class,
          tools.jackson.databind.JsonNode.class,
          tools.jackson.core.JsonParser.class,
          com.fasterxml.jackson.annotation.JsonInclude.class,
          org.jspecify.annotations.NullMarked.class,
          io.github.xaifeign.runtime.json.JsonReads.class);

  private EmittedCode() {}

  /** Reads a document as OpenAPI Generator does for this generator. */
  static OpenAPI parse(Path document) {
    ParserLimits.set();
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveResponses(true);
    return new OpenAPIParser().readLocation(document.toString(), List.of(), options).getOpenAPI();
  }

  /**
   * The emitted files, by path below the source folder or beside it, in the order of the paths;
   * without those for the jar's META-INF, which are much the same for all documents.
   */
  static Map<String, String> emit(Path document, Map<String, String> options) {
    FeignJavaPoetCodegen codegen = new FeignJavaPoetCodegen();
    codegen.additionalProperties().putAll(options);
    codegen.additionalProperties().put("sourceFolder", "src");
    codegen.preprocessOpenAPI(parse(document));
    Map<String, String> sources = new TreeMap<>();
    for (SupportingFile file : codegen.supportingFiles()) {
      String path = file.getFolder() + "/" + file.getDestinationFilename();
      String name = path.startsWith("src/") ? path.substring("src/".length()) : path;
      if (!name.contains("META-INF/")) {
        sources.put(name, text(codegen, file));
      }
    }
    return sources;
  }

  private static String text(FeignJavaPoetCodegen codegen, SupportingFile file) {
    try {
      return codegen.getTemplatingEngine().compileTemplate(null, Map.of(), file.getTemplateFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The lines of Java that are longer than a reader's window. An import cannot be broken, and a
   * word of a comment, such as an address, only falsified.
   */
  static List<String> longLines(Map<String, String> sources) {
    return sources.entrySet().stream()
        .filter(source -> source.getKey().endsWith(".java"))
        .flatMap(
            source ->
                source
                    .getValue()
                    .lines()
                    .filter(
                        line -> line.length() > MAX_LINE && !UNBREAKABLE.matcher(line).matches())
                    .map(line -> source.getKey() + ": " + line))
        .toList();
  }

  /** What javac has to say of the sources, with every warning an error. */
  static List<String> compile(Map<String, String> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      if (source.getKey().endsWith(".java")) {
        files.add(file);
      }
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Xdoclint:all,-missing",
            "-Werror",
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
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return diagnostics.getDiagnostics().stream().map(EmittedCode::describe).toList();
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    String message = diagnostic.getMessage(Locale.ROOT);
    return file + ":" + diagnostic.getLineNumber() + ": " + message;
  }

  private static String classPath() {
    return CLASS_PATH.stream()
        .map(EmittedCode::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text files below a folder, by path, in the order of the paths. */
  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }
}
