package io.github.xaifeign.generator.emit.poet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Text of the document within a line of a page in Markdown, or a cell of a table there. Words and
 * code come through; headings, links, images and HTML become the words in them, so that a document
 * cannot add anything to the page that looks like the generator's own.
 */
public final class MarkdownLine extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~$]|:(?=//)|(?<=www)\\.");
  private static final Pattern BLOCK_START = Pattern.compile("^(?:[-#+=]|\\d+(?=[.)]))");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final StringBuilder out = new StringBuilder();

  private MarkdownLine() {}

  /** The first paragraph of Markdown. */
  public static String summary(String markdown) {
    Node first = PARSER.parse(markdown).getFirstChild();
    if (first == null) {
      return "";
    }
    MarkdownLine line = new MarkdownLine();
    first.accept(line);
    return unlikeBlock(line.out.toString().strip());
  }

  /** Text that is not Markdown. */
  public static String text(String text) {
    return unlikeBlock(escape(text).strip());
  }

  /** The words as code. */
  public static String code(String text) {
    String words = oneLine(text).replace("|", "\\|");
    int longest =
        BACKTICKS.matcher(words).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    return longest == 0 ? fence + words + fence : fence + " " + words + " " + fence;
  }

  private static String escape(String text) {
    String escaped = oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return SPECIAL.matcher(escaped).replaceAll("\\\\$0");
  }

  private static String oneLine(String text) {
    return Javadocs.harmless(text.replaceAll("\\R", " ")).replaceAll("\\s+", " ");
  }

  /** Keeps a line from being taken for a heading or the item of a list. */
  private static String unlikeBlock(String line) {
    Matcher start = BLOCK_START.matcher(line);
    if (!start.find()) {
      return line;
    }
    String mark = start.group();
    String rest = line.substring(mark.length());
    return Character.isDigit(mark.charAt(0)) ? mark + "\\" + rest : "\\" + mark + rest;
  }

  @Override
  public void visit(Text text) {
    out.append(escape(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    out.append(code(code.getLiteral()));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    out.append(code(block.getLiteral().strip()));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    out.append(code(block.getLiteral().strip()));
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(escape(html.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    out.append(escape(html.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }
}
