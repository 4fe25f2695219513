package io.github.xaifeign.generator.resolve.operation;

/** The names that HTTP allows. */
public final class HttpTokens {
  /** A token, as a regular expression (RFC 9110, section 5.6.2). */
  static final String PATTERN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

  private HttpTokens() {}

  /** Whether the text can name a header or a cookie (RFC 9110, 5.6.2; RFC 6265, 4.1.1). */
  public static boolean isToken(String name) {
    return name.matches(PATTERN);
  }
}
