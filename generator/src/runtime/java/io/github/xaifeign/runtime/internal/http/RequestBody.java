package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import io.github.xaifeign.runtime.internal.wire.FailingStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** The body of one request of the JDK's client, which opens it when it sends it. */
final class RequestBody implements AutoCloseable {
  private final @Nullable BodySource source;
  private volatile @Nullable InputStream opened;
  private volatile @Nullable IOException failure;

  /**
   * Makes a body.
   *
   * @param source what is sent, or null for nothing
   * @throws IllegalStateException if it can be read only once and has been
   */
  RequestBody(@Nullable BodySource source) {
    this.source = source;
    if (source != null && source.isSpent()) {
      throw new IllegalStateException(BodySource.SPENT);
    }
  }

  HttpRequest.BodyPublisher publisher() {
    if (source == null) {
      return HttpRequest.BodyPublishers.noBody();
    }
    byte[] bytes = source.bytes();
    if (bytes != null) {
      return bytes.length == 0
          ? HttpRequest.BodyPublishers.noBody()
          : HttpRequest.BodyPublishers.ofByteArray(bytes);
    }
    try {
      long length = source.length();
      if (length == 0) {
        return HttpRequest.BodyPublishers.noBody();
      }
      HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(this::open);
      return length == BodySource.UNKNOWN_LENGTH
          ? stream
          : HttpRequest.BodyPublishers.fromPublisher(stream, length);
    } catch (IOException e) {
      throw new UncheckedIOException("the request body cannot be read", e);
    }
  }

  private InputStream open() {
    try {
      InputStream in = new Watched(source == null ? InputStream.nullInputStream() : source.open());
      opened = in;
      return in;
    } catch (IOException e) {
      failure = e;
      return new FailingStream(e);
    }
  }

  /** Called when the exchange is over, however it ended. */
  @Override
  public void close() {
    InputStream in = opened;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Why the body could not be read; null if it could. */
  @Nullable IOException failure() {
    return failure;
  }

  /** Remembers that it was the body, and not the connection, that failed. */
  private final class Watched extends BulkInputStream {
    private final InputStream in;

    Watched(InputStream in) {
      this.in = in;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
