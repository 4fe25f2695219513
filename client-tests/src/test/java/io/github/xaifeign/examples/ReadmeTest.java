package io.github.xaifeign.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the Java in the README to what compiles. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path PROGRAM =
      Path.of("src", "test", "java", "io", "github", "xaifeign", "examples", "QuickStart.java");
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path classes;

  @Test
  void showsTheProgramThatTheDemoRuns() throws IOException {
    assertThat(javaBlocks().get(0)).isEqualTo(Files.readString(PROGRAM));
  }

  @Test
  void showsSnippetsThatCompile() throws IOException {
    List<String> snippets = javaBlocks().subList(1, javaBlocks().size());
    assertThat(snippets).isNotEmpty();
    for (String snippet : snippets) {
      assertThat(complaints(snippet)).as(snippet).isEmpty();
    }
  }

  private static List<String> javaBlocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JAVA_BLOCK.matcher(Files.readString(README));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  /** Compiles a snippet as the body of a method that has a client, a request and a path. */
  private List<String> complaints(String snippet) {
    String source =
        """
        import io.github.xaifeign.client.*;
        import io.github.xaifeign.client.api.*;
        import io.github.xaifeign.client.model.*;
        import io.github.xaifeign.client.runtime.*;
        import io.github.xaifeign.contract.*;
        import io.github.xaifeign.management.*;
        import io.github.xaifeign.management.model.ManagementApiKey;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;
        class Snippet {
          void run(XaiClient xai, ChatRequest request, Path path) throws Exception {
        """
            + snippet
            + "}}";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, List.of(new Source(source))).call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
