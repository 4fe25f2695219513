package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.io.IOException;
import java.io.InputStream;

/** A request body that reports how much of it has been taken to be sent. */
record ProgressSource(BodySource source, ProgressListener listener) implements BodySource {
  @Override
  public long length() throws IOException {
    return source.length();
  }

  @Override
  public InputStream open() throws IOException {
    return new ProgressStream(source.open(), source.length(), listener);
  }

  @Override
  public boolean isSpent() {
    return source.isSpent();
  }
}
