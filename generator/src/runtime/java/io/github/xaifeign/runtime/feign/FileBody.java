package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.io.IOException;
import java.io.InputStream;

/** A file as a request body, or as a part of one. */
record FileBody(FileContent file) implements BodySource {
  @Override
  public long length() throws IOException {
    return file.length();
  }

  @Override
  public InputStream open() throws IOException {
    return file.open();
  }

  @Override
  public boolean isSpent() {
    return file.isSpent();
  }
}
