package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a listener how much of a request body has been taken to be sent. */
public final class ProgressSource implements BodySource {
  private final BodySource source;
  private final ProgressListener listener;

  public ProgressSource(BodySource source, ProgressListener listener) {
    this.source = source;
    this.listener = listener;
  }

  @Override
  public long length() throws IOException {
    return source.length();
  }

  @Override
  public InputStream open() throws IOException {
    return new Reported(source.open(), source.length());
  }

  @Override
  public boolean isSpent() {
    return source.isSpent();
  }

  private final class Reported extends FilterInputStream {
    private final long total;
    private long bytes;

    Reported(InputStream in, long total) {
      super(in);
      this.total = total;
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
}
