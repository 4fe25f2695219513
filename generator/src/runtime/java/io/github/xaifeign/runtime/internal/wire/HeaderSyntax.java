package io.github.xaifeign.runtime.internal.wire;

import java.util.Objects;

/** What may stand in a header. No message ever shows a value: it may be a secret. */
public final class HeaderSyntax {
  private HeaderSyntax() {}

  /** Checks a header (RFC 9110, section 5.5); the value may be empty. */
  public static void check(String name, String value) {
    checkName("header", name);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' || c > '~') && c != '\t') {
        throw new IllegalArgumentException(
            "the value of the header " + name + " must be visible ASCII, spaces and tabs");
      }
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          "the value of the header " + name + " must not begin or end with a space or tab");
    }
  }

  public static void checkCookie(String name, String value) {
    checkName("cookie", name);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c > '~' || c == '"' || c == ',' || c == ';' || c == '\\') {
        throw new IllegalArgumentException(
            "the value of the cookie "
                + name
                + " must be visible ASCII without spaces, quotes, commas, semicolons and"
                + " backslashes");
      }
    }
  }

  /** A token of RFC 9110, section 5.6.2. */
  private static void checkName(String kind, String name) {
    boolean token = !Objects.requireNonNull(name, "name must not be null").isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      token &= c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }
    if (!token) {
      throw new IllegalArgumentException("this is no name of a " + kind + ": \"" + name + '"');
    }
  }
}
