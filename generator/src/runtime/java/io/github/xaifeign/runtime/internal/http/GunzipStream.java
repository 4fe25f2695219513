package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the content encoding {@code gzip} (RFC 9110, section 8.4.1.3) while a response arrives.
 * What the server has flushed is handed out at once, and nothing is waited for before the first
 * read.
 */
final class GunzipStream extends BulkInputStream {
  private final InputStream source;
  private @Nullable InputStream inflated;
  private boolean ended;

  GunzipStream(InputStream source) {
    this.source = source;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    InputStream unzipped = inflated == null ? begin() : inflated;
    if (ended || unzipped == null) {
      return -1;
    }
    int count = unzipped.read(target, offset, length);
    if (count < 0) {
      ended = true;
      if (source.read() >= 0) {
        throw new ZipException("there is more behind the end of the compressed response");
      }
      unzipped.close();
    }
    return count;
  }

  /** Reads the header of the format; null if there is no body at all. */
  private @Nullable InputStream begin() throws IOException {
    PushbackInputStream in = new PushbackInputStream(source, 1);
    int first = in.read();
    ended = first < 0;
    if (!ended) {
      in.unread(first);
      inflated = new GZIPInputStream(in, 8192);
    }
    return inflated;
  }

  /** Ends the exchange. Another thread may be reading, so the inflater is left to the cleaner. */
  @Override
  public void close() throws IOException {
    source.close();
  }
}
