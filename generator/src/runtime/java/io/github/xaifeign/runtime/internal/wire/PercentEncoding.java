package io.github.xaifeign.runtime.internal.wire;

import java.nio.charset.StandardCharsets;

/** Text as it appears in a URL. */
public final class PercentEncoding {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoding() {}

  /**
   * Encodes all but the unreserved characters of RFC 3986, also the percent sign.
   *
   * @throws IllegalArgumentException if the text holds half of a surrogate pair
   */
  public static String encode(String text) {
    int plain = 0;
    while (plain < text.length() && isUnreserved(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    return encode(text, plain, new StringBuilder(text.length() + 16)).toString();
  }

  private static StringBuilder encode(String text, int plain, StringBuilder encoded) {
    encoded.append(text, 0, plain);
    refuseLoneSurrogates(text);
    for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved((char) (b & 0xff))) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX[(b >> 4) & 0xf]).append(HEX[b & 0xf]);
      }
    }
    return encoded;
  }

  /** As a form wants it (WHATWG URL, urlencoded serializing): a space is a plus sign. */
  public static String encodeForm(String text) {
    return encode(text).replace("%20", "+").replace("~", "%7E").replace("%2A", "*");
  }

  private static void refuseLoneSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || ++i == text.length()
            || !Character.isLowSurrogate(text.charAt(i))) {
          throw new IllegalArgumentException("a value holds half of a surrogate pair");
        }
      }
    }
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
