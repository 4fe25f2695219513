package io.github.xaifeign.generator.emit.poet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
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
 * Turns Markdown (CommonMark) into the HTML that doclint admits. Text is escaped, so that nothing
 * from a document is taken for a tag.
 */
final class MarkdownHtml extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();

  private MarkdownHtml() {}

  /** The HTML of a comment, whose first paragraph has no tag of its own. */
  static String of(String markdown) {
    MarkdownHtml visitor = new MarkdownHtml();
    PARSER.parse(markdown).accept(visitor);
    String html = visitor.out.toString().strip();
    return html.startsWith("<p>") ? html.substring("<p>".length()) : html;
  }

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
    Optional<String> target = webAddress(link.getDestination()).map(Javadocs::escape);
    target.ifPresent(url -> out.append("<a href=\"").append(url).append("\">"));
    visitChildren(link);
    target.ifPresent(url -> out.append("</a>"));
  }

  /** An address that doclint admits: braces, which many documents leave as they are, encoded. */
  private static Optional<String> webAddress(String destination) {
    String encoded = destination.replace("{", "%7B").replace("}", "%7D").replace("|", "%7C");
    try {
      new URI(encoded);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    return encoded.matches("https?://[^\\s\"<>]+") ? Optional.of(encoded) : Optional.empty();
  }

  @Override
  public void visit(Code code) {
    out.append("<code>").append(Javadocs.escape(code.getLiteral())).append("</code>");
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
    out.append("\n\n<pre>").append(Javadocs.escape(literal.stripTrailing())).append("</pre>");
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(Javadocs.escape(html.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    out.append("\n\n<p>").append(Javadocs.escape(html.getLiteral()));
  }

  @Override
  public void visit(Text text) {
    out.append(Javadocs.escape(text.getLiteral()));
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
