package io.github.xaifeign.runtime.internal.wire;

import java.io.IOException;
import java.io.InputStream;

/** A stream that could not be opened, where that cannot be said by an exception. */
public final class FailingStream extends InputStream {
  private final IOException failure;

  public FailingStream(IOException failure) {
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    throw failure;
  }
}
