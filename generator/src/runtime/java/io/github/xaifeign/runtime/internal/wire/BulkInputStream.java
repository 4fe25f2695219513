package io.github.xaifeign.runtime.internal.wire;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read into arrays; a single byte goes the same way. */
public abstract class BulkInputStream extends InputStream {
  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] target, int offset, int length) throws IOException;
}
