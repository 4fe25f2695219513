package io.github.xaifeign.runtime.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A request body that is read while it is sent. */
public interface BodySource {
  long UNKNOWN_LENGTH = -1;

  /** Length in bytes, or {@link #UNKNOWN_LENGTH}. */
  long length() throws IOException;

  /**
   * Opens the content.
   *
   * @throws IllegalStateException if it can be read only once and has been
   */
  InputStream open() throws IOException;

  /** Whether the content can no longer be read. */
  default boolean isSpent() {
    return false;
  }

  /** The content, if it is in memory; the array must not be changed. */
  default byte @Nullable [] bytes() {
    return null;
  }

  /** Content in memory; the array is not copied. */
  static BodySource of(byte[] bytes) {
    return new BodySource() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }

  /** Content of a file. */
  static BodySource of(Path path) {
    return new BodySource() {
      @Override
      public long length() throws IOException {
        return Files.size(path);
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }
    };
  }

  /** Content that can be read only once. */
  static BodySource of(InputStream stream, long length) {
    AtomicBoolean opened = new AtomicBoolean();
    return new BodySource() {
      @Override
      public long length() {
        return length;
      }

      @Override
      public InputStream open() {
        if (opened.getAndSet(true)) {
          throw new IllegalStateException(SPENT);
        }
        return stream;
      }

      @Override
      public boolean isSpent() {
        return opened.get();
      }
    };
  }

  /** What is said when a stream is sent twice. */
  String SPENT = "the InputStream of a FileContent has been sent already; it can be read only once";
}
