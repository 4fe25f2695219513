package io.github.xaifeign.runtime.internal.http;

import java.io.IOException;
import java.io.InputStream;

/** The body of a download that asks for the rest when its connection breaks. */
final class ResumingStream extends InputStream {
  private final RestOfDownload rest;
  private volatile InputStream current;
  private volatile boolean closed;
  private long position;

  ResumingStream(InputStream first, RestOfDownload rest) {
    this.current = first;
    this.rest = rest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (true) {
      try {
        int count = current.read(target, offset, length);
        position += Math.max(0, count);
        return count;
      } catch (IOException e) {
        InputStream next =
            closed || Thread.currentThread().isInterrupted() ? null : rest.from(position);
        if (next == null) {
          throw e;
        }
        current = next;
        if (closed) {
          next.close();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    current.close();
  }
}
