package io.github.xaifeign.runtime.internal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 as WHATWG Encoding (section 8.1.1) asks: each maximal bad sequence becomes one
 * U+FFFD. The JDK's decoder counts some bad sequences otherwise.
 */
public final class Utf8 {
  private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

  private Utf8() {}

  public static String decode(byte[] bytes, int from, int to) {
    if (isValid(bytes, from, to)) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    return new String(repair(bytes, from, to), StandardCharsets.UTF_8);
  }

  public static boolean isValid(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (bytes[i] >= 0) {
        i++;
      } else {
        int length = sequence(bytes, i, to);
        if (length < 0) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** The same text as valid UTF-8. */
  public static byte[] repair(byte[] bytes, int from, int to) {
    ByteArrayOutputStream repaired = new ByteArrayOutputStream(to - from + 16);
    int i = from;
    while (i < to) {
      int length = sequence(bytes, i, to);
      if (length > 0) {
        repaired.write(bytes, i, length);
        i += length;
      } else {
        repaired.write(REPLACEMENT, 0, REPLACEMENT.length);
        i -= length;
      }
    }
    return repaired.toByteArray();
  }

  /**
   * Length of the character that begins here; if it is bad, minus the number of bytes to replace.
   */
  private static int sequence(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xc2 || first > 0xf4) {
      return -1;
    }
    int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    int lower = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int upper = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    for (int i = 1; i < length; i++) {
      int next = at + i < to ? bytes[at + i] & 0xff : 0;
      if (next < lower || next > upper) {
        return -i;
      }
      lower = 0x80;
      upper = 0xbf;
    }
    return length;
  }
}
