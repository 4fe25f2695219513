package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports how much of a body has been read. */
final class ProgressStream extends FilterInputStream {
  private final long total;
  private final ProgressListener listener;
  private long bytes;

  ProgressStream(InputStream in, long total, ProgressListener listener) {
    super(in);
    this.total = total;
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    moved(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    moved(count);
    return count;
  }

  private void moved(int count) {
    if (count > 0) {
      bytes += count;
      listener.progressed(bytes, total);
    }
  }
}
