package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Turns a document's Markdown into the HTML of a Javadoc comment. All text is escaped, so that
 * nothing from the document can end the comment or be taken for a tag.
 */
public final class Javadocs {
  private static final int WIDTH = 92;
  private static final Parser PARSER = Parser.builder().build();

  private Javadocs() {}

  /**
   * A comment on an element.
   *
   * @param fallback a sentence of the generator's own, already HTML, for an element without text
   * @param more paragraphs of the generator's own, already HTML, behind it
   */
  public static CodeBlock of(Documentation documentation, String fallback, String... more) {
    CodeBlock.Builder comment =
        CodeBlock.builder()
            .add("$L\n", wrap(documentation.text().map(Javadocs::html).orElse(fallback)));
    for (String paragraph : more) {
      comment.add("\n<p>$L\n", wrap(paragraph));
    }
    return comment.build();
  }

  /** A comment of the generator's own, already HTML. */
  public static CodeBlock of(String html) {
    return CodeBlock.of("$L\n", wrap(html));
  }

  /** Text from the document, escaped for use within HTML of a comment. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Javadocs::isHarmless).forEach(c -> escape(c, out));
    return out.toString();
  }

  /** Leaves out control characters and those that change the direction of text. */
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

  static String html(String markdown) {
    HtmlVisitor visitor = new HtmlVisitor();
    PARSER.parse(markdown).accept(visitor);
    String html = visitor.out.toString().strip();
    return html.startsWith("<p>") ? html.substring("<p>".length()) : html;
  }

  /** Breaks long lines at spaces; the text of {@code pre} elements is left alone. */
  private static String wrap(String html) {
    List<String> lines = new ArrayList<>();
    boolean preformatted = false;
    for (String line : html.split("\n", -1)) {
      preformatted |= line.contains("<pre>");
      lines.addAll(preformatted ? List.of(line) : wrapLine(line));
      preformatted &= !line.contains("</pre>");
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static List<String> wrapLine(String line) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      space = space <= 0 ? rest.indexOf(' ', WIDTH) : space;
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }

  /** Writes the subset of HTML that doclint admits. */
  private static final class HtmlVisitor extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void visit(Paragraph paragraph) {
      boolean opensItem =
          paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
      if (!opensItem) {
        out.append("\n\n<p>");
      }
      visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      element("\n\n<p><strong>", heading, "</strong>");
    }

    @Override
    public void visit(BulletList list) {
      element("\n\n<ul>\n", list, "</ul>\n");
    }

    @Override
    public void visit(OrderedList list) {
      element("\n\n<ol>\n", list, "</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
      element("  <li>", item, "\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
      element("<em>", emphasis, "</em>");
    }

    @Override
    public void visit(StrongEmphasis strong) {
      element("<strong>", strong, "</strong>");
    }

    @Override
    public void visit(Link link) {
      boolean web = link.getDestination().matches("https?://[^\\s\"<>]+");
      Optional<String> target = web ? Optional.of(escape(link.getDestination())) : Optional.empty();
      target.ifPresent(url -> out.append("<a href=\"").append(url).append("\">"));
      visitChildren(link);
      target.ifPresent(url -> out.append("</a>"));
    }

    @Override
    public void visit(Code code) {
      out.append("<code>").append(escape(code.getLiteral())).append("</code>");
    }

    @Override
    public void visit(FencedCodeBlock block) {
      preformatted(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      preformatted(block.getLiteral());
    }

    private void preformatted(String literal) {
      out.append("\n\n<pre>").append(escape(literal.stripTrailing())).append("</pre>");
    }

    @Override
    public void visit(HtmlInline html) {
      out.append(escape(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
      out.append("\n\n<p>").append(escape(html.getLiteral()));
    }

    @Override
    public void visit(Text text) {
      out.append(escape(text.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      out.append("<br>\n");
    }

    private void element(String open, Node node, String close) {
      out.append(open);
      visitChildren(node);
      out.append(close);
    }
  }
}
