package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;

/**
 * Reads short decimals without detour. A mantissa below 2^53 and a power of ten up to 10^22 are
 * exact doubles, so one division gives the correctly rounded value (W. D. Clinger, How to Read
 * Floating Point Numbers Accurately, 1990). Other numbers are left to Jackson.
 */
final class DoubleParser {
  /** Below it, every whole number is a double. */
  static final long EXACT = 1L << 53;

  /** With at most this many digits the mantissa cannot overflow, and the divisor stays exact. */
  static final int MAX_LENGTH = 18;

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
  };

  private DoubleParser() {}

  /** The number that the parser stands on. */
  static double read(JsonParser p) {
    int length = p.getStringLength();
    if (length > MAX_LENGTH) {
      return other(p);
    }
    char[] text = p.getStringCharacters();
    int start = p.getStringOffset();
    int end = start + length;
    boolean negative = text[start] == '-';
    long mantissa = 0;
    int point = end - 1;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      int digit = text[i] - '0';
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
      } else if (text[i] == '.') {
        point = i;
      } else {
        return other(p);
      }
    }
    if (mantissa >= EXACT) {
      return other(p);
    }
    double value = exact(mantissa, end - 1 - point);
    return negative ? -value : value;
  }

  /**
   * The number of some digits.
   *
   * @param mantissa the digits, below {@link #EXACT}
   * @param scale how many of them stand behind the point
   */
  static double exact(long mantissa, int scale) {
    return mantissa / POWERS_OF_TEN[scale];
  }

  private static double other(JsonParser p) {
    double value = p.getDoubleValue();
    if (Double.isInfinite(value)) {
      throw JsonMismatches.unexpected(p, "a number within the range of a double");
    }
    return value;
  }
}
