package io.github.xaifeign.contract.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the short notation of the facts for the members of an object: {@code name*, note?,
 * address{line1,line2}, tags[], items:[Item]}. Words of prose between the names are passed over.
 */
final class ShapeNotation {
  private final String text;
  private int at;

  /**
   * A member of an object.
   *
   * @param optional whether the facts mark it as one that may be absent
   * @param starred whether the facts mark it as one that must be there
   * @param members what it consists of, as far as the facts say
   */
  record Member(String name, boolean optional, boolean starred, List<Member> members) {}

  private ShapeNotation(String text) {
    this.text = text;
  }

  /** The members between the outermost braces of a text; none if it has no braces. */
  static List<Member> inBraces(String text) {
    int from = text.indexOf('{');
    return from < 0 ? List.of() : new ShapeNotation(text.substring(from)).object();
  }

  /** The members of a text without braces around it. */
  static List<Member> list(String text) {
    return inBraces("{" + text + "}");
  }

  /** Reads from an opening brace up to the one that closes it. */
  private List<Member> object() {
    List<Member> members = new ArrayList<>();
    at++;
    while (at < text.length() && text.charAt(at) != '}') {
      if (isStart(text.charAt(at))) {
        Member member = member();
        // "seconds, default 600" is prose, no member named default.
        if (!member.name().equals("default")) {
          members.add(member);
        }
      } else {
        at++;
      }
    }
    at++;
    return members;
  }

  private static boolean isStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  /** Reads a name and all that stands up to what separates it from the next one on this level. */
  private Member member() {
    int from = at;
    while (at < text.length() && (isStart(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    String name = text.substring(from, at);
    boolean starred = at < text.length() && text.charAt(at) == '*';
    boolean optional = false;
    List<Member> members = List.of();
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{') {
        members = object();
        continue;
      }
      if (depth == 0 && ",;|}".indexOf(c) >= 0) {
        break;
      }
      depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
      optional |= c == '?';
      at++;
    }
    return new Member(name, optional, starred, members);
  }
}
