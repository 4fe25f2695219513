package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a download. When its connection breaks, the rest is asked for, if the server lets a
 * part of the same content be asked for; a listener is told how far it has come.
 */
public final class DownloadStream extends InputStream {
  private final @Nullable DownloadResumption rest;
  private final @Nullable ProgressListener listener;
  private final long total;
  private volatile ResponseStream current;
  private volatile boolean closed;
  private long position;

  /**
   * Makes a stream.
   *
   * @param rest asks for the rest; null if the server gives none
   * @param listener is told of progress; null for nobody
   * @param total length of the body, or -1
   */
  public DownloadStream(
      ResponseStream first,
      @Nullable DownloadResumption rest,
      @Nullable ProgressListener listener,
      long total) {
    this.current = first;
    this.rest = rest;
    this.listener = listener;
    this.total = total;
  }

  /** The response that is being read. */
  public ResponseStream source() {
    return current;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = readOrResume(target, offset, length);
    if (count > 0) {
      position += count;
      if (listener != null) {
        listener.progressed(position, total);
      }
    }
    return count;
  }

  private int readOrResume(byte[] target, int offset, int length) throws IOException {
    while (true) {
      try {
        return current.read(target, offset, length);
      } catch (IOException e) {
        ResponseStream next =
            rest == null || closed || Thread.currentThread().isInterrupted()
                ? null
                : rest.from(position);
        if (next == null) {
          throw e;
        }
        current = next;
        if (closed) {
          next.close();
        }
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    current.close();
  }
}
