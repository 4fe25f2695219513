package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A response whose body is not text: it is read while it arrives, and must be closed. */
public final class BinaryResponse implements ResponseInfo, AutoCloseable {
  private final ResponseHead head;
  private final InputStream in;

  /**
   * Makes a response, as the runtime does and tests may.
   *
   * @param head its status and headers
   * @param in the body; closed with this
   */
  public BinaryResponse(ResponseHead head, InputStream in) {
    this.head = head;
    this.in = in;
  }

  /**
   * The body.
   *
   * @return the one stream of this response; closing it closes this
   */
  public InputStream inputStream() {
    return in;
  }

  /**
   * The media type of the body.
   *
   * @return the {@code Content-Type} header
   */
  public Optional<String> contentType() {
    return head.header("content-type");
  }

  /**
   * The length of the body.
   *
   * @return the number of bytes, if the server has said it
   */
  public OptionalLong contentLength() {
    return head.contentLength();
  }

  /**
   * Reads the whole body into memory and closes this.
   *
   * @return the body
   * @throws ApiConnectionException if the connection breaks, or the body is shorter than announced
   */
  public byte[] readAllBytes() {
    try (in) {
      byte[] bytes = in.readAllBytes();
      checkLength(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw ApiConnectionException.of(head.operation(), head.request(), e);
    }
  }

  /**
   * Saves the body to a file and closes this. The body goes to a new file beside it that is renamed
   * when it is complete, so there is either the whole file or none; a file that exists is replaced.
   *
   * @param file the file to make
   * @return the file
   * @throws ApiConnectionException if the connection breaks, or the body is shorter than announced
   * @throws UncheckedIOException if the file cannot be written
   */
  public Path saveTo(Path file) {
    try (in) {
      Path target = Preconditions.notNull("file", file).toAbsolutePath();
      Path part = target.resolveSibling("." + target.getFileName() + '.' + UUID.randomUUID());
      try {
        try (OutputStream out =
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          copyTo(out);
        }
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save " + file, e);
    }
  }

  private void copyTo(OutputStream out) throws IOException {
    byte[] bytes = new byte[32 * 1024];
    long size = 0;
    for (int count = read(bytes); count >= 0; count = read(bytes)) {
      out.write(bytes, 0, count);
      size += count;
    }
    try {
      checkLength(size);
    } catch (IOException e) {
      throw ApiConnectionException.of(head.operation(), head.request(), e);
    }
  }

  /** Tells a broken connection from a full disk. */
  private int read(byte[] bytes) {
    try {
      return in.read(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw ApiConnectionException.of(head.operation(), head.request(), e);
    }
  }

  private void checkLength(long size) throws IOException {
    head.checkLength(size);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public ResponseHead head() {
    return head;
  }

  /** Ends the exchange; what has not been read is lost. */
  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "BinaryResponse["
        + head.operation()
        + ", "
        + head.statusCode()
        + ", "
        + contentType().orElse("no content type")
        + ']';
  }
}
