package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import java.nio.charset.StandardCharsets;

/** Writes {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.2). */
final class UrlEncodedBody implements FormParts {
  private final StringBuilder form = new StringBuilder();

  @Override
  public void text(String name, String value) {
    if (form.length() > 0) {
      form.append('&');
    }
    form.append(PercentEncoding.encodeForm(name))
        .append('=')
        .append(PercentEncoding.encodeForm(value));
  }

  @Override
  public void json(String name, JsonWritable value) {
    text(name, new String(JsonText.bytes(value), StandardCharsets.UTF_8));
  }

  @Override
  public void file(String name, FileContent file) {
    throw new IllegalArgumentException(
        name + " is a file, which application/x-www-form-urlencoded cannot carry");
  }

  byte[] bytes() {
    return form.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
