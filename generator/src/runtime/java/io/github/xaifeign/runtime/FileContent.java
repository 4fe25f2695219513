package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to send: its content, its name and its media type. The content is read while it is sent.
 *
 * <p>The name is sent as it is, in UTF-8 (RFC 7578, section 4.2). Quotes, backslashes, control
 * characters and halves of surrogate pairs are refused, since servers do not agree on how to read
 * them.
 */
public final class FileContent {
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final BodySource source;
  private final String filename;
  private final String contentType;

  private FileContent(BodySource source, String filename, @Nullable String contentType) {
    this.source = source;
    this.filename = checked(Preconditions.notBlank("filename", filename));
    this.contentType = contentType == null ? UNKNOWN_TYPE : contentType;
  }

  private static String checked(String filename) {
    boolean clear =
        filename.codePoints().noneMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
    if (!clear || !StandardCharsets.UTF_8.newEncoder().canEncode(filename)) {
      throw new IllegalArgumentException(
          "the name of a file must not hold quotes, backslashes, control characters or halves of"
              + " surrogate pairs; give it another one to be sent under");
    }
    return filename;
  }

  /**
   * Takes a file of the file system.
   *
   * @param path the file; name and media type are taken from its name
   * @return the content, which can be sent many times
   * @throws IllegalArgumentException if there is no such file, or its name cannot be sent
   */
  public static FileContent of(Path path) {
    return of(path, String.valueOf(Preconditions.notNull("path", path).getFileName()));
  }

  /**
   * Takes a file of the file system, to be sent under another name.
   *
   * @param path the file
   * @param filename the name to send; the media type is guessed from it
   * @return the content, which can be sent many times
   * @throws IllegalArgumentException if there is no such file, or the name cannot be sent
   */
  public static FileContent of(Path path, String filename) {
    if (!Files.isRegularFile(Preconditions.notNull("path", path))) {
      throw new IllegalArgumentException("path must be a file: " + path);
    }
    return new FileContent(BodySource.of(path), filename, guess(filename));
  }

  /**
   * Takes bytes.
   *
   * @param content the bytes; they are not copied
   * @param filename the name to send; the media type is guessed from it
   * @return the content, which can be sent many times
   * @throws IllegalArgumentException if the name cannot be sent
   */
  public static FileContent of(byte[] content, String filename) {
    BodySource source = BodySource.of(Preconditions.notNull("content", content));
    return new FileContent(source, filename, guess(filename));
  }

  /**
   * Takes a stream of unknown length.
   *
   * @param content the stream; it is closed when it has been sent
   * @param filename the name to send; the media type is guessed from it
   * @return the content, which can be sent once
   * @throws IllegalArgumentException if the name cannot be sent
   */
  public static FileContent of(InputStream content, String filename) {
    BodySource source =
        BodySource.of(Preconditions.notNull("content", content), BodySource.UNKNOWN_LENGTH);
    return new FileContent(source, filename, guess(filename));
  }

  /**
   * Takes a stream of known length, so that the request can say how long it is.
   *
   * @param content the stream; it is closed when it has been sent
   * @param filename the name to send; the media type is guessed from it
   * @param length number of bytes that the stream will give
   * @return the content, which can be sent once
   * @throws IllegalArgumentException if the length is negative, or the name cannot be sent
   */
  public static FileContent of(InputStream content, String filename, long length) {
    if (length < 0) {
      throw new IllegalArgumentException("length must not be negative");
    }
    BodySource source = BodySource.of(Preconditions.notNull("content", content), length);
    return new FileContent(source, filename, guess(filename));
  }

  /**
   * The same content under another name.
   *
   * @param name the name to send
   * @return a copy; a stream can still be sent only once
   * @throws IllegalArgumentException if the name cannot be sent
   */
  public FileContent filename(String name) {
    return new FileContent(source, name, contentType);
  }

  /**
   * The same content with another media type.
   *
   * @param type the media type to send, such as {@code audio/wav}
   * @return a copy; a stream can still be sent only once
   * @throws IllegalArgumentException if the type holds more than visible ASCII and spaces
   */
  public FileContent contentType(String type) {
    HeaderSyntax.check("Content-Type", Preconditions.notBlank("type", type));
    return new FileContent(source, filename, type);
  }

  /**
   * The name to send.
   *
   * @return the name
   */
  public String filename() {
    return filename;
  }

  /**
   * The media type to send.
   *
   * @return the media type
   */
  public String contentType() {
    return contentType;
  }

  /**
   * The length of the content.
   *
   * @return the number of bytes; -1 if it is not known
   * @throws IOException if the file cannot be looked at
   */
  public long length() throws IOException {
    return source.length();
  }

  /**
   * Opens the content. Called when it is sent.
   *
   * @return a new stream, or the one that was given
   * @throws IOException if the file cannot be opened
   * @throws IllegalStateException if the content can be read only once and has been
   */
  public InputStream open() throws IOException {
    return source.open();
  }

  /**
   * Whether the content can no longer be read.
   *
   * @return true for a stream that has been opened
   */
  public boolean isSpent() {
    return source.isSpent();
  }

  private static @Nullable String guess(@Nullable String filename) {
    return filename == null ? null : URLConnection.guessContentTypeFromName(filename);
  }

  @Override
  public String toString() {
    return "FileContent[" + filename + ", " + contentType + ']';
  }
}
