package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Logs the beginning of a body once it has been read, or is closed. */
final class LoggingStream extends BulkInputStream {
  private final InputStream in;
  private final int limit;
  private final Consumer<byte[]> logger;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private boolean logged;

  /**
   * Makes a stream.
   *
   * @param limit how much is kept, in bytes
   * @param logger takes the beginning
   */
  LoggingStream(InputStream in, int limit, Consumer<byte[]> logger) {
    this.in = in;
    this.limit = limit;
    this.logger = logger;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count < 0) {
      log();
    } else {
      synchronized (beginning) {
        beginning.write(target, offset, Math.min(count, limit - beginning.size()));
      }
    }
    return count;
  }

  private void log() {
    byte[] bytes;
    synchronized (beginning) {
      if (logged) {
        return;
      }
      logged = true;
      bytes = beginning.toByteArray();
    }
    if (bytes.length > 0) {
      logger.accept(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    log();
  }
}
