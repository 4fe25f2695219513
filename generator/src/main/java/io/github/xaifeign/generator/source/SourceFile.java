package io.github.xaifeign.generator.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A finished source, or a page about it. All of them are held until the last one is finished, so
 * that nothing is written of a client that is not whole; therefore the text is held compressed.
 */
public final class SourceFile {
  private final String path;
  private final byte[] compressed;

  /**
   * A source.
   *
   * @param path where it belongs below the source folder (a page: below the output folder), with
   *     slashes
   * @param text the whole of it, lines ended by {@code \n}
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.compressed = compress(text);
  }

  private static byte[] compress(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Where it belongs. */
  public String path() {
    return path;
  }

  /** The whole text, made anew at each call. */
  public String text() {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  /** The folder of the file, with slashes and none at the end; empty for the default package. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The file's own name. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return path;
  }
}
