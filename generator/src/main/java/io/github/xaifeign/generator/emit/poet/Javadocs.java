package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comments of emitted code: sentences of the generator's own, already HTML, and what the document
 * says, as Markdown that becomes HTML. Nothing from the document can end a comment.
 */
public final class Javadocs {
  /** The text of a line; indentation and the asterisk come before it. */
  private static final int WIDTH = 92;

  /** The block tag of what the document discourages. */
  public static final String DEPRECATED = "@deprecated The API discourages its use.";

  private static final CodeBlock NONE = CodeBlock.builder().build();

  private Javadocs() {}

  /** A comment of the generator's own paragraphs. */
  public static CodeBlock of(String... paragraphs) {
    return paragraphs(List.of(paragraphs));
  }

  /**
   * A comment on an element of the document; empty when there is nothing to say.
   *
   * @param more paragraphs of the generator's own behind what the document says
   */
  public static CodeBlock of(Documentation documentation, String... more) {
    List<String> paragraphs = new ArrayList<>();
    documentation.text().map(MarkdownHtml::of).ifPresent(paragraphs::add);
    paragraphs.addAll(List.of(more));
    return paragraphs(paragraphs);
  }

  private static CodeBlock paragraphs(List<String> paragraphs) {
    return paragraphs.isEmpty()
        ? NONE
        : CodeBlock.of("$L\n", wrap(String.join("\n\n<p>", paragraphs), ""));
  }

  /**
   * Block tags behind a comment.
   *
   * @param tags each a name with what follows it, already HTML
   */
  public static CodeBlock tags(List<String> tags) {
    return tags.isEmpty()
        ? NONE
        : CodeBlock.of(
            "\n$L\n",
            tags.stream().map(tag -> wrap(tag, "    ")).collect(Collectors.joining("\n")));
  }

  /** What the document says, within a block tag or sentence. */
  public static String html(String markdown) {
    return MarkdownHtml.of(markdown);
  }

  /** The words as code. */
  public static String code(String text) {
    return "<code>" + escape(text) + "</code>";
  }

  /** A link to a method of the same type. */
  public static String link(String method, List<ParameterSpec> parameters) {
    return "{@link #"
        + method
        + parameters.stream()
            .map(parameter -> erasure(parameter.type()))
            .collect(Collectors.joining(", ", "(", ")}"));
  }

  private static String erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return erasure(generic.rawType());
    }
    if (type instanceof ArrayTypeName array) {
      return erasure(array.componentType()) + "[]";
    }
    return type instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : type.withoutAnnotations().toString();
  }

  /** Text from the document, escaped for use within HTML of a comment. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder();
    harmless(text).codePoints().forEach(c -> escape(c, out));
    return out.toString();
  }

  /** The text without control characters and those that change the direction of text. */
  static String harmless(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Javadocs::isHarmless).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isHarmless(int c) {
    return c == '\n'
        || c == '\t'
        || !Character.isISOControl(c)
            && Character.getType(c) != Character.FORMAT
            && Character.getType(c) != Character.SURROGATE;
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '@' -> out.append("&#64;");
      case '\\' -> out.append("&#92;");
      case '*' -> out.append("&#42;");
      case '{' -> out.append("&#123;");
      case '}' -> out.append("&#125;");
      default -> out.appendCodePoint(c);
    }
  }

  /** Breaks long lines at spaces; the text of {@code pre} elements is left alone. */
  private static String wrap(String html, String indent) {
    List<String> lines = new ArrayList<>();
    boolean preformatted = false;
    for (String line : html.split("\n", -1)) {
      preformatted |= line.contains("<pre>");
      lines.addAll(preformatted ? List.of(line) : wrapLine(line, indent));
      preformatted &= !line.contains("</pre>");
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static List<String> wrapLine(String line, String indent) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      space = space <= indent.length() ? rest.indexOf(' ', WIDTH) : space;
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }
}
