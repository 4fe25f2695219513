package io.github.xaifeign.runtime.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8, with shortcuts for what responses mostly consist of: strings of plain
 * ASCII, lists of plain decimals, and one document after the other. What is not plain is left to
 * Jackson, so that there is one opinion of what JSON is.
 */
final class ModelParser extends UTF8StreamJsonParser {
  /** No plain decimal is longer, sign, point and comma included. */
  private static final int LONGEST_DECIMAL = DoubleParser.MAX_LENGTH + 4;

  private static final byte[] NOTHING = {};

  private double decimal;

  ModelParser(
      ObjectReadContext context,
      IOContext io,
      int streamFeatures,
      int formatFeatures,
      ByteQuadsCanonicalizer symbols,
      byte[] bytes,
      int from,
      int to) {
    super(context, io, streamFeatures, formatFeatures, null, symbols, bytes, from, to, 0, false);
  }

  /** Holds on to nothing of a document that has been read to its end. */
  void forget() {
    restart(NOTHING, 0);
    _textBuffer.releaseBuffers();
  }

  /** Begins another document, once one has been read to its end. */
  void restart(byte[] bytes, int length) {
    _inputBuffer = bytes;
    _inputPtr = 0;
    _inputEnd = length;
    _currInputProcessed = 0;
    _currInputRow = 1;
    _currInputRowStart = 0;
    _currToken = null;
  }

  /** Whether the document is over. Asking for the token after the last would close the parser. */
  boolean isAtEnd() {
    if (!_streamReadContext.inRoot()) {
      return false;
    }
    for (int i = _inputPtr; i < _inputEnd; i++) {
      byte next = _inputBuffer[i];
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String getString() {
    if (_tokenIncomplete && _currToken == JsonToken.VALUE_STRING) {
      int end = endOfAscii();
      if (end >= 0) {
        String text =
            new String(_inputBuffer, _inputPtr, end - _inputPtr, StandardCharsets.ISO_8859_1);
        _textBuffer.resetWithString(text);
        _inputPtr = end + 1;
        _tokenIncomplete = false;
        return text;
      }
    }
    return super.getString();
  }

  /** Where the string ends that begins here; -1 if it has anything that has to be decoded. */
  private int endOfAscii() {
    byte[] bytes = _inputBuffer;
    for (int i = _inputPtr; i < _inputEnd; i++) {
      byte next = bytes[i];
      if (next == '"') {
        return i;
      }
      if (next < ' ' || next == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Reads plain decimals of the list that the parser stands in, as long as one follows the other
   * and there is room for them. The token stays the one before them.
   *
   * @param values where they go
   * @param size how many there are already
   * @return how many there are now
   */
  int readDecimals(double[] values, int size) {
    int count = size;
    boolean first = _streamReadContext.getEntryCount() == 0;
    while (count < values.length && _inputPtr < _inputEnd - LONGEST_DECIMAL) {
      int start = _inputPtr;
      if (!first && _inputBuffer[start++] != ',') {
        break;
      }
      int end = decimal(start);
      if (end < 0) {
        break;
      }
      values[count++] = decimal;
      _streamReadContext.expectComma();
      _inputPtr = end;
      first = false;
    }
    return count;
  }

  /**
   * Reads one decimal of a list into {@link #decimal}.
   *
   * @return where it ends; -1 if there is anything but a plain decimal
   */
  private int decimal(int start) {
    byte[] bytes = _inputBuffer;
    boolean negative = bytes[start] == '-';
    int whole = negative ? start + 1 : start;
    int last = whole + DoubleParser.MAX_LENGTH;
    int i = whole;
    int digit = bytes[i] - '0';
    long mantissa = 0;
    while (digit >= 0 && digit <= 9 && i < last) {
      mantissa = mantissa * 10 + digit;
      digit = bytes[++i] - '0';
    }
    if (i == whole || bytes[whole] == '0' && i > whole + 1) {
      return -1;
    }
    int scale = 0;
    if (bytes[i] == '.') {
      int fraction = ++i;
      digit = bytes[i] - '0';
      while (digit >= 0 && digit <= 9 && i < last) {
        mantissa = mantissa * 10 + digit;
        digit = bytes[++i] - '0';
      }
      scale = i - fraction;
      if (scale == 0) {
        return -1;
      }
    }
    if (bytes[i] != ',' && bytes[i] != ']' || mantissa >= DoubleParser.EXACT) {
      return -1;
    }
    double value = DoubleParser.exact(mantissa, scale);
    decimal = negative ? -value : value;
    return i;
  }
}
