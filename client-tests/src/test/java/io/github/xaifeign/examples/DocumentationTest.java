package io.github.xaifeign.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the Java in the README and in the documents below {@code docs} to what compiles. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final String README = "README.md";
  private static final Path PROGRAM =
      Path.of("src", "test", "java", "io", "github", "xaifeign", "examples", "QuickStart.java");
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  /** What is longer than this belongs into {@code docs}. */
  private static final int LONGEST_README = 300;

  @TempDir Path classes;

  @Test
  void showsTheProgramThatTheDemoRuns() throws IOException {
    assertThat(javaBlocks(ROOT.resolve(README)).get(0)).isEqualTo(Files.readString(PROGRAM));
  }

  @Test
  void keepsTheReadmeShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve(README)).size()).isLessThan(LONGEST_README);
  }

  @Test
  void showsSnippetsThatCompile() throws IOException {
    List<Snippet> snippets = snippets();
    assertThat(snippets).isNotEmpty();
    assertThat(errors(snippets)).isEmpty();
  }

  /** A snippet without a semicolon, to see that the compiler's errors are found and named. */
  @Test
  void namesTheSnippetThatDoesNotCompile() {
    List<Snippet> snippets =
        List.of(new Snippet("a.md", 1, "int one = 1;\n"), new Snippet("b.md", 2, "int two = 2\n"));
    assertThat(errors(snippets))
        .singleElement()
        .asString()
        .startsWith("b.md, Java block 2, line 1:");
  }

  /** All Java blocks but the program at the beginning of the README, which is compiled as it is. */
  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path document : documents()) {
      List<String> blocks = javaBlocks(document);
      String name = ROOT.relativize(document).toString();
      for (int i = name.equals(README) ? 1 : 0; i < blocks.size(); i++) {
        snippets.add(new Snippet(name, i + 1, blocks.get(i)));
      }
    }
    return snippets;
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(ROOT.resolve(README)));
    Path docs = ROOT.resolve("docs");
    if (Files.isDirectory(docs)) {
      try (Stream<Path> files = Files.list(docs)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<String> javaBlocks(Path document) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JAVA_BLOCK.matcher(Files.readString(document));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  /**
   * What the compiler says to all snippets at once: one task costs little more than one snippet.
   */
  private List<String> errors(List<Snippet> snippets) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    StringWriter unlocated = new StringWriter();
    compiler.getTask(unlocated, null, found, options, null, snippets).call();
    assertThat(unlocated).hasToString("");
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(DocumentationTest::located)
        .toList();
  }

  private static String located(Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() instanceof Snippet snippet
        ? snippet.place(error.getLineNumber()) + ": " + error.getMessage(null)
        : error.toString();
  }

  /**
   * A Java block of a document, as the body of a method that has a client, a request and a path.
   */
  private static final class Snippet extends SimpleJavaFileObject {
    private static final String BEFORE =
        """
        import feign.Feign;
        import io.github.xaifeign.client.*;
        import io.github.xaifeign.client.api.*;
        import io.github.xaifeign.client.model.*;
        import io.github.xaifeign.client.runtime.*;
        import io.github.xaifeign.client.runtime.feign.*;
        import io.github.xaifeign.client.runtime.json.*;
        import io.github.xaifeign.contract.*;
        import io.github.xaifeign.management.*;
        import io.github.xaifeign.management.model.ManagementApiKey;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;
        class %s {
          void run(XaiClient xai, ChatRequest request, Path path) throws Exception {
        """;

    private final String document;
    private final int number;
    private final String source;
    private final long linesBefore;

    Snippet(String document, int number, String body) {
      this(document, number, body, className(document, number));
    }

    private Snippet(String document, int number, String body, String className) {
      super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
      String before = BEFORE.formatted(className);
      this.document = document;
      this.number = number;
      this.source = before + body + "}}";
      this.linesBefore = before.lines().count();
    }

    private static String className(String document, int number) {
      return document.replaceAll("[^A-Za-z0-9]", "_") + "_" + number;
    }

    String place(long line) {
      return document + ", Java block " + number + ", line " + (line - linesBefore);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
