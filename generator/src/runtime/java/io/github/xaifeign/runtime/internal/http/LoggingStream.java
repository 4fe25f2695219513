package io.github.xaifeign.runtime.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells of the beginning of a body once it has been read, or is closed. */
public final class LoggingStream extends FilterInputStream {
  private final int most;
  private final Consumer<byte[]> log;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private boolean told;

  /**
   * Makes a stream.
   *
   * @param most how much is kept, in bytes
   * @param log takes the beginning
   */
  public LoggingStream(InputStream in, int most, Consumer<byte[]> log) {
    super(in);
    this.most = most;
    this.log = log;
  }

  /** The body itself. */
  public InputStream body() {
    return in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count < 0) {
      tell();
    } else {
      synchronized (beginning) {
        beginning.write(target, offset, Math.min(count, most - beginning.size()));
      }
    }
    return count;
  }

  private void tell() {
    byte[] bytes;
    synchronized (beginning) {
      if (told) {
        return;
      }
      told = true;
      bytes = beginning.toByteArray();
    }
    if (bytes.length > 0) {
      log.accept(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    tell();
  }
}
