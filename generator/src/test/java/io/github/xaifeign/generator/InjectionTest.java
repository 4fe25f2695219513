package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.github.xaifeign.generator.report.GenerationException;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts code in the place of every text and every name of a document that has all fields of OpenAPI,
 * and parses what is emitted: nothing of it may have become code, a tag or a link.
 */
class InjectionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CALL = "System.setProperty(\"pwned\", \"1\")";

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

  /** What ends a comment, a literal, an annotation, a line, a cell of a table. */
  private static final List<String> PAYLOADS =
      List.of(
          "*/ static { " + CALL + "; } /*",
          "\" + " + CALL + " + \"",
          "\\\" + " + CALL + "; //",
          "\\u002a\\u002f static { " + CALL + "; } \\u002f\\u002a",
          "\\u0022 + " + CALL + " + \\u0022",
          "x\n  static { " + CALL + "; }\n//",
          "x\") String y); static { " + CALL + "; } //",
          "x; } static { " + CALL + "; } class Q {",
          "\"\"\" + " + CALL + " + \"\"\"",
          "C:\\users\\ubuntu $L $T $S ${x} {{{y}}} %s <%= z %>",
          "{@link java.lang.Runtime} @throws x <script>y</script> &lt; \u202e\u2066\u2028\u0085",
          "`x` | [a](javascript:b) <img src=c> ![d](//e)\n# f\n\n- g\n\n1. h\n\n> i\n\n***\n\n[j]: k");

  private static final Set<Class<? extends Node>> NODES_OF_THE_PAGE =
      Set.of(
          Document.class,
          Heading.class,
          Paragraph.class,
          Text.class,
          Code.class,
          SoftLineBreak.class);

  /** The objects whose fields are named by the author of a document. */
  private static final Pattern HAS_NAMES =
      Pattern.compile(
          "/(paths|responses|content|headers|examples?|links|callbacks|onMove|schemas|parameters"
              + "|requestBodies|securitySchemes|pathItems|webhooks|properties|patternProperties"
              + "|dependentRequired|mapping|variables|encoding|scopes|value|security/\\d+)$");

  /** How many positions are tried together; more would only be cut in halves more often. */
  private static final int AT_ONCE = 24;

  @TempDir Path folder;

  static Stream<String> payloads() {
    return PAYLOADS.stream();
  }

  /** A place in the document: the text there, or, if it is a name, the field that has it. */
  private record Position(String pointer, boolean name) {
    void set(String payload, JsonNode document) {
      int slash = pointer.lastIndexOf('/');
      JsonNode parent = document.at(pointer.substring(0, slash));
      String step = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
      if (parent instanceof ArrayNode array) {
        array.set(Integer.parseInt(step), TextNode.valueOf(payload));
      } else if (name) {
        ((ObjectNode) parent).set(payload, ((ObjectNode) parent).remove(step));
      } else {
        ((ObjectNode) parent).put(step, payload);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void nothingBecomesCode(String payload) throws IOException {
    JsonNode specimen =
        new YAMLMapper()
            .readTree(Path.of("src", "test", "resources", "injection", "specimen.yaml").toFile());
    List<Position> positions = new ArrayList<>();
    collect(specimen, "", positions);
    assertThat(positions).hasSizeGreaterThan(300);
    assertThat(emitted(specimen)).isNotEmpty();
    List<Position> refused = new ArrayList<>();
    for (int from = 0; from < positions.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, positions.size());
      inject(payload, positions.subList(from, to), specimen, refused);
    }
    assertThat(refused).hasSizeLessThan(positions.size() / 4);
  }

  /** Puts the payload in all of the positions, and in fewer where that makes no document. */
  private void inject(
      String payload, List<Position> positions, JsonNode specimen, List<Position> refused)
      throws IOException {
    JsonNode document = specimen.deepCopy();
    // From the end, since a new name changes the pointers of what follows inside it.
    for (int i = positions.size() - 1; i >= 0; i--) {
      positions.get(i).set(payload + i, document);
    }
    Map<String, String> sources = emitted(document);
    if (!sources.isEmpty()) {
      assertThat(faults(sources)).as("%s in %s", payload, positions).isEmpty();
    } else if (positions.size() == 1) {
      refused.addAll(positions);
    } else {
      int half = positions.size() / 2;
      inject(payload, positions.subList(0, half), specimen, refused);
      inject(payload, positions.subList(half, positions.size()), specimen, refused);
    }
  }

  private static void collect(JsonNode node, String pointer, List<Position> positions) {
    if (node.isTextual()) {
      positions.add(new Position(pointer, false));
    }
    if (node instanceof ObjectNode object) {
      boolean names = HAS_NAMES.matcher(pointer).find();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String below = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
        if (names || field.getKey().startsWith("x-")) {
          positions.add(new Position(below, true));
        }
        collect(field.getValue(), below, positions);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, positions);
    }
  }

  /** The emitted files; none if the parser or the generator refuses the document. */
  private Map<String, String> emitted(JsonNode document) throws IOException {
    Path file = folder.resolve("openapi.json");
    JSON.writeValue(file.toFile(), document);
    OpenAPI parsed = EmittedCode.parse(file);
    if (parsed == null) {
      return Map.of();
    }
    Map<String, String> sources = new TreeMap<>();
    ClientGenerator.Result client;
    try {
      client = Cases.GENERATOR.generate(Optional.of(file), parsed);
    } catch (GenerationException e) {
      return sources;
    }
    client.sources().forEach(source -> sources.put(source.path(), source.text()));
    client.pages().forEach(page -> sources.put(page.path(), page.text()));
    return sources;
  }

  private static List<String> faults(Map<String, String> sources) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    sources.forEach(
        (path, text) -> {
          if (path.endsWith(".java")) {
            files.add(source(path, text));
          } else if (path.endsWith(".json")) {
            faults.addAll(faultsOfFindings(text));
          } else {
            faults.addAll(faultsOfMarkdown(text));
          }
        });
    faults.addAll(faultsOfJava(files));
    return faults;
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static List<String> faultsOfJava(List<JavaFileObject> files) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            COMPILER.getTask(
                new StringWriter(), FILES, diagnostics, List.of("-proc:none"), null, files);
    List<String> faults = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      unit.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
              if (call.toString().equals(CALL)) {
                faults.add(unit.getSourceFile().getName() + " calls " + call);
              }
              return super.visitMethodInvocation(call, nothing);
            }
          },
          null);
    }
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      faults.add(diagnostic.toString());
    }
    return faults;
  }

  /** The findings are a list of objects that hold texts, and the payload is within one of them. */
  private static List<String> faultsOfFindings(String text) {
    try {
      List<String> faults = new ArrayList<>();
      for (JsonNode finding : JSON.readTree(text)) {
        Set<String> names = new TreeSet<>();
        finding.fieldNames().forEachRemaining(names::add);
        if (!names.equals(Set.of("code", "level", "pointer", "found", "remedy"))) {
          faults.add("a finding has the fields " + names);
        }
      }
      return faults;
    } catch (JsonProcessingException e) {
      return List.of("the findings are no JSON: " + e.getMessage());
    }
  }

  /** The page has headings, paragraphs and tables, and nothing else. */
  private static List<String> faultsOfMarkdown(String text) {
    List<String> faults = new ArrayList<>();
    foreign(Parser.builder().build().parse(text), faults);
    text.lines()
        .filter(line -> line.startsWith("#"))
        .skip(1)
        .filter(line -> !line.matches("## \\w+\\(\\)(\\.\\w+\\(\\))?"))
        .forEach(line -> faults.add("the page has the heading " + line));
    text.lines()
        .filter(line -> line.startsWith("|"))
        .filter(
            line -> line.replaceAll("\\\\[\\\\|]", "").chars().filter(c -> c == '|').count() > 5)
        .forEach(line -> faults.add("the page has a row of too many cells: " + line));
    return faults;
  }

  private static void foreign(Node node, List<String> faults) {
    if (!NODES_OF_THE_PAGE.contains(node.getClass())) {
      faults.add("the page has a " + node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      foreign(child, faults);
    }
  }
}
