package io.github.xaifeign.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of a multipart body (RFC 7578), as a parser of other authors read it. */
public final class RecordedPart {
  private final String name;
  private final @Nullable String filename;
  private final Map<String, String> headers;
  private final byte[] body;

  RecordedPart(String name, @Nullable String filename, Map<String, String> headers, byte[] body) {
    this.name = name;
    this.filename = filename;
    this.headers = headers;
    this.body = body;
  }

  /**
   * The field that the part is for.
   *
   * @return the name; empty if the part has none, which is a violation
   */
  public String name() {
    return name;
  }

  /**
   * The name of the file in the part.
   *
   * @return the name; empty if the part is no file
   */
  public Optional<String> filename() {
    return Optional.ofNullable(filename);
  }

  /**
   * The media type of the part.
   *
   * @return its Content-Type; empty without one
   */
  public Optional<String> contentType() {
    return Optional.ofNullable(headers.get("Content-Type"));
  }

  /**
   * The headers of the part.
   *
   * @return by name, whatever the case of its letters
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * The content.
   *
   * @return a copy of the bytes
   */
  public byte[] body() {
    return body.clone();
  }

  /**
   * The content as text.
   *
   * @return the bytes read as UTF-8
   */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name + " (" + body.length + " bytes)";
  }
}
