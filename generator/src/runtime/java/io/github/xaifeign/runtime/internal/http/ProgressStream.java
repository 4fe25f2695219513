package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports how much of a body has been read. */
final class ProgressStream extends BulkInputStream {
  private final InputStream in;
  private final long total;
  private final ProgressListener listener;
  private long bytes;

  ProgressStream(InputStream in, long total, ProgressListener listener) {
    this.in = in;
    this.total = total;
    this.listener = listener;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count > 0) {
      bytes += count;
      listener.progressed(bytes, total);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
