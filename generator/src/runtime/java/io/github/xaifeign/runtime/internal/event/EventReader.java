package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.internal.call.LimitException;
import io.github.xaifeign.runtime.internal.call.ReadingRules;
import io.github.xaifeign.runtime.internal.wire.Utf8;
import io.github.xaifeign.runtime.json.JsonDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Parses {@code text/event-stream} (WHATWG HTML, section 9.2.6) from bytes. A line is over at its
 * CR, LF or CRLF, so an event is handed out before the next byte arrives.
 */
public final class EventReader {
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final ReadingRules rules;
  private final JsonDocuments documents = new JsonDocuments();
  private final byte[] buffer = new byte[8192];
  private int position;
  private int available;
  private byte[] line = new byte[512];
  private int lineLength;
  private byte[] data = new byte[1024];
  private int dataLength;
  private boolean hasData;
  private String type = "";
  private boolean firstLine = true;
  private boolean skipLineFeed;
  private boolean dispatched;

  /**
   * Makes a reader.
   *
   * @param rules how large an event may be, and how its data is read
   */
  public EventReader(InputStream in, ReadingRules rules) {
    this.in = in;
    this.rules = rules;
  }

  /**
   * Goes to the next event; what came before is gone.
   *
   * @return whether there is one; if not, the stream has ended
   * @throws IOException if the stream breaks, or the event is too large
   */
  public boolean next() throws IOException {
    if (dispatched) {
      forget();
    }
    while (position < available || fill()) {
      if (skipLineFeed) {
        skipLineFeed = false;
        if (buffer[position] == '\n') {
          position++;
          continue;
        }
      }
      int start = position;
      int stop = lineEnd(start);
      if (stop == available) {
        position = stop;
        keep(start, stop);
        continue;
      }
      position = stop + 1;
      skipLineFeed = buffer[stop] == '\r';
      if (endOfLine(start, stop)) {
        dispatched = true;
        return true;
      }
    }
    return false;
  }

  private boolean fill() throws IOException {
    position = 0;
    available = Math.max(0, in.read(buffer, 0, buffer.length));
    return available > 0;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < available && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  /** Keeps the beginning of a line until its end arrives; of a comment only the colon. */
  private void keep(int from, int to) throws IOException {
    if (lineLength > 0 && line[0] == ':') {
      return;
    }
    int count = lineLength == 0 && buffer[from] == ':' ? 1 : to - from;
    check(lineLength + (long) count);
    if (lineLength + count > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, lineLength + count));
    }
    System.arraycopy(buffer, from, line, lineLength, count);
    lineLength += count;
  }

  private boolean endOfLine(int start, int stop) throws IOException {
    if (lineLength == 0) {
      return line(buffer, start, stop);
    }
    keep(start, stop);
    int length = lineLength;
    lineLength = 0;
    return line(line, 0, length);
  }

  /** Takes a whole line; tells whether it ends an event. */
  private boolean line(byte[] bytes, int start, int stop) throws IOException {
    int from = start;
    if (firstLine) {
      firstLine = false;
      if (stop - from >= 3 && Arrays.equals(bytes, from, from + 3, BOM, 0, 3)) {
        from += 3;
      }
    }
    if (from == stop) {
      if (!hasData) {
        forget();
      }
      return hasData;
    }
    int colon = from;
    while (colon < stop && bytes[colon] != ':') {
      colon++;
    }
    int value = Math.min(stop, colon + 1);
    if (value < stop && bytes[value] == ' ') {
      value++;
    }
    field(bytes, from, colon, value, stop);
    return false;
  }

  /** The client does not connect again by itself, so ids and reconnection times are skipped. */
  private void field(byte[] bytes, int from, int colon, int value, int stop) throws IOException {
    int length = colon - from;
    if (length == 4 && is("data", bytes, from)) {
      append(bytes, value, stop);
    } else if (length == 5 && is("event", bytes, from)) {
      type = Utf8.decode(bytes, value, stop);
    }
  }

  private static boolean is(String name, byte[] bytes, int from) {
    for (int i = 0; i < name.length(); i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void append(byte[] bytes, int from, int to) throws IOException {
    int count = to - from;
    check(dataLength + count + 1L);
    if (dataLength + count + 1 > data.length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, dataLength + count + 1));
    }
    System.arraycopy(bytes, from, data, dataLength, count);
    dataLength += count;
    data[dataLength++] = '\n';
    hasData = true;
  }

  private void check(long size) throws IOException {
    int limit = rules.limits().maxEventBytes();
    if (size > limit) {
      throw new LimitException("an event", limit);
    }
  }

  private void forget() {
    hasData = false;
    dataLength = 0;
    type = "";
    dispatched = false;
  }

  /** The event's data as valid UTF-8, {@link #length()} bytes of it; valid until the next event. */
  public byte[] data() {
    if (!Utf8.isValid(data, 0, length())) {
      data = Utf8.repair(data, 0, dataLength);
      dataLength = data.length;
    }
    return data;
  }

  /** Puts other data in place of the event's own until the next event. */
  void replaceData(byte[] bytes) {
    data = Arrays.copyOf(bytes, bytes.length + 1);
    dataLength = bytes.length + 1;
  }

  /** Length of the data that has come so far, without the last line end. */
  public int length() {
    return Math.max(0, dataLength - 1);
  }

  public String text() {
    return Utf8.decode(data, 0, length());
  }

  /** The event's name; empty if it has none. */
  public String type() {
    return type;
  }

  /** Reads the data of events that is JSON. */
  JsonDocuments documents() {
    return documents;
  }

  /** How the data is read. */
  public ReadingRules rules() {
    return rules;
  }

  /** Whether the stream has ended inside an event. */
  public boolean cut() {
    return lineLength > 0 || hasData && !dispatched;
  }
}
