package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.FailingStream;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code multipart/form-data} (RFC 7578) the way browsers do (WHATWG HTML, multipart form
 * data encoding algorithm). Files are opened one after the other while the body is sent.
 */
final class MultipartBody implements FormParts, BodySource {
  private final String boundary;
  private final List<BodySource> fields = new ArrayList<>();
  private final List<BodySource> files = new ArrayList<>();

  MultipartBody() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    StringBuilder text = new StringBuilder("form-");
    for (byte b : random) {
      text.append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
    }
    boundary = text.toString();
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  public void text(String name, String value) {
    fields.add(head(name, null, null));
    fields.add(BodySource.of(value.getBytes(StandardCharsets.UTF_8)));
    fields.add(utf8("\r\n"));
  }

  @Override
  public void json(String name, JsonWritable value) {
    fields.add(head(name, null, "application/json"));
    fields.add(BodySource.of(JsonText.bytes(value)));
    fields.add(utf8("\r\n"));
  }

  @Override
  public void file(String name, FileContent file) {
    files.add(head(name, file.filename(), file.contentType()));
    files.add(new FileBody(file));
    files.add(utf8("\r\n"));
  }

  private BodySource head(String name, @Nullable String filename, @Nullable String contentType) {
    StringBuilder head = new StringBuilder("--").append(boundary);
    head.append("\r\nContent-Disposition: form-data; name=\"").append(escape(name)).append('"');
    if (filename != null) {
      head.append("; filename=\"").append(filename).append('"');
    }
    if (contentType != null) {
      head.append("\r\nContent-Type: ").append(contentType);
    }
    return utf8(head.append("\r\n\r\n").toString());
  }

  private static String escape(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static BodySource utf8(String text) {
    return BodySource.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<BodySource> sources() {
    List<BodySource> all = new ArrayList<>(fields);
    all.addAll(files);
    all.add(utf8("--" + boundary + "--\r\n"));
    return all;
  }

  @Override
  public long length() throws IOException {
    long total = 0;
    for (BodySource source : sources()) {
      long length = source.length();
      if (length == UNKNOWN_LENGTH) {
        return UNKNOWN_LENGTH;
      }
      total += length;
    }
    return total;
  }

  @Override
  public InputStream open() {
    return new SequenceInputStream(new Opening(sources().iterator()));
  }

  @Override
  public boolean isSpent() {
    for (BodySource file : files) {
      if (file.isSpent()) {
        return true;
      }
    }
    return false;
  }

  /** Opens each source when the one before it has been read. */
  private static final class Opening implements Enumeration<InputStream> {
    private final Iterator<BodySource> sources;

    Opening(Iterator<BodySource> sources) {
      this.sources = sources;
    }

    @Override
    public boolean hasMoreElements() {
      return sources.hasNext();
    }

    @Override
    public InputStream nextElement() {
      try {
        return sources.next().open();
      } catch (IOException e) {
        return new FailingStream(e); // an enumeration cannot throw it
      }
    }
  }
}
