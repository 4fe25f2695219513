package io.github.xaifeign.runtime.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that looks like a JSON value (RFC 8259), as far as the text goes.
 *
 * @param text what it stands in
 * @param start where its first character is
 * @param end where the first character after it is, or the end of the text
 */
record JsonSpan(String text, int start, int end) {

  /** The string that begins at a quotation mark. A line break, which no string has, ends it too. */
  static JsonSpan string(String text, int quote) {
    for (int i = quote + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return new JsonSpan(text, quote, i + 1);
      }
      if (c == '\n' || c == '\r') {
        return new JsonSpan(text, quote, i);
      }
      if (c == '\\') {
        i++;
      }
    }
    return new JsonSpan(text, quote, text.length());
  }

  /** The value of the member that this is the name of; null if a colon does not follow. */
  @Nullable JsonSpan value() {
    int colon = skipBlanks(text, end);
    if (colon == text.length() || text.charAt(colon) != ':') {
      return null;
    }
    int value = skipBlanks(text, colon + 1);
    return value == text.length() ? null : any(value);
  }

  private JsonSpan any(int first) {
    return switch (text.charAt(first)) {
      case '"' -> string(text, first);
      case '{', '[' -> container(first);
      default -> literal(first);
    };
  }

  private JsonSpan container(int first) {
    int depth = 0;
    int i = first;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        i = string(text, i).end();
        continue;
      }
      i++;
      if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        break;
      }
    }
    return new JsonSpan(text, first, i);
  }

  private JsonSpan literal(int first) {
    int i = first;
    while (i < text.length() && ",]}\"".indexOf(text.charAt(i)) < 0 && !isBlank(text.charAt(i))) {
      i++;
    }
    return new JsonSpan(text, first, i);
  }

  boolean isString() {
    return text.charAt(start) == '"';
  }

  boolean isNull() {
    return text.startsWith("null", start);
  }

  /** The characters of a string, without quotation marks and escapes. */
  String unescaped() {
    StringBuilder characters = new StringBuilder();
    int i = start + 1;
    while (i < end && text.charAt(i) != '"') {
      char c = text.charAt(i++);
      if (c == '\\' && i < end) {
        c = text.charAt(i++);
        if (c == 'u' && i + 4 <= end) {
          c = (char) hexadecimal(text.substring(i, i + 4));
          i += 4;
        }
      }
      characters.append(c);
    }
    return characters.toString();
  }

  private static int hexadecimal(String digits) {
    try {
      return Integer.parseInt(digits, 16);
    } catch (NumberFormatException e) {
      return '\ufffd';
    }
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
