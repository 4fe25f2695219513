package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.internal.call.ReadingRules;
import io.github.xaifeign.runtime.internal.event.EventReader;
import io.github.xaifeign.runtime.internal.wire.BodyMask;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Delivers the bytes of an event stream in many ways, and writes down the events that come out. */
public final class Deliveries {
  private Deliveries() {}

  /** Every way: whole, in ones and twos, split at each place, and at random places. */
  public static List<InputStream> of(byte[] bytes) {
    List<InputStream> ways = new ArrayList<>();
    ways.add(new ByteArrayInputStream(bytes));
    ways.add(new Pieces(bytes, 1));
    ways.add(new Pieces(bytes, 2));
    for (int split = 1; split < bytes.length && bytes.length < 400; split++) {
      ways.add(new Pieces(bytes, split, bytes.length));
    }
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      ways.add(new Pieces(bytes, random.ints(32, 1, 1 + Math.max(8, bytes.length / 8)).toArray()));
    }
    return ways;
  }

  /** The events as {@code type|data}, the way an EventSource would send them. */
  public static List<String> events(InputStream in) {
    return events(in, () -> {});
  }

  /** The same; each event that was read is told. */
  public static List<String> events(InputStream in, Runnable read) {
    EventReader reader =
        new EventReader(in, new ReadingRules(ResponseLimits.DEFAULT, false, BodyMask.DEFAULT));
    List<String> events = new ArrayList<>();
    try {
      while (reader.next()) {
        String type = reader.type().isEmpty() ? "message" : reader.type();
        events.add(type + '|' + reader.text());
        read.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return events;
  }

  /** Gives a piece with each read, again from the first size after the last. */
  private static final class Pieces extends InputStream {
    private final byte[] bytes;
    private final int[] sizes;
    private int position;
    private int reads;

    Pieces(byte[] bytes, int... sizes) {
      this.bytes = bytes;
      this.sizes = sizes;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("byte by byte is slow");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (position == bytes.length) {
        return -1;
      }
      int size = sizes[reads++ % sizes.length];
      int count = Math.min(Math.min(size, length), bytes.length - position);
      System.arraycopy(bytes, position, target, offset, count);
      position += count;
      return count;
    }

    @Override
    public String toString() {
      return "pieces of " + Arrays.toString(sizes);
    }
  }
}
