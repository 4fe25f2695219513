package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a download that asks for the rest when its connection breaks. */
final class ResumingStream extends BulkInputStream {
  private final RestOfDownload rest;
  private volatile InputStream current;
  private volatile boolean closed;
  private long position;

  ResumingStream(InputStream first, RestOfDownload rest) {
    this.current = first;
    this.rest = rest;
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
