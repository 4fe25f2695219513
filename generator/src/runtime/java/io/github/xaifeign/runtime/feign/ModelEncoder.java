package io.github.xaifeign.runtime.feign;

import feign.RequestTemplate;
import feign.codec.Encoder;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.json.JsonBytes;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes request bodies: models and other values as JSON, a {@link FormBody} as the operation's
 * {@code Content-Type} says, {@link FileContent}, bytes and text as they are.
 */
public final class ModelEncoder implements Encoder {
  private final boolean streaming;
  private final JsonBytes jsonBytes = new JsonBytes();

  /** Makes an encoder that works with any Feign client; forms and files are read into memory. */
  public ModelEncoder() {
    this(false);
  }

  private ModelEncoder(boolean streaming) {
    this.streaming = streaming;
  }

  /**
   * Makes an encoder whose forms and files are read while an {@link HttpTransport} sends them.
   * Another client would send nothing in their place.
   *
   * @return an encoder for requests that go through such a transport
   */
  public static ModelEncoder streaming() {
    return new ModelEncoder(true);
  }

  @Override
  public void encode(Object body, Type bodyType, RequestTemplate template) {
    String contentType = contentType(template);
    String mediaType = MediaTypes.of(contentType);
    if (body instanceof FormBody form) {
      encodeForm(form, mediaType, template);
    } else if (body instanceof FileContent file) {
      if (contentType == null) {
        template.header("Content-Type", file.contentType());
      }
      stream(new FileBody(file), template);
    } else if (body instanceof byte[] bytes) {
      template.body(bytes, null);
    } else if (body instanceof String text
        && contentType != null
        && !MediaTypes.isJson(mediaType)) {
      template.body(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } else {
      if (contentType == null) {
        template.header("Content-Type", "application/json");
      }
      JsonWritable json =
          body instanceof JsonWritable model ? model : generator -> JsonWrites.any(generator, body);
      template.body(jsonBytes.of(json), StandardCharsets.UTF_8);
    }
  }

  private void encodeForm(FormBody form, String mediaType, RequestTemplate template) {
    if (mediaType.equals("application/x-www-form-urlencoded")) {
      UrlEncodedBody encoded = new UrlEncodedBody();
      form.writeParts(encoded);
      template.body(encoded.bytes(), StandardCharsets.US_ASCII);
    } else {
      MultipartBody multipart = new MultipartBody();
      form.writeParts(multipart);
      template.header("Content-Type", multipart.contentType());
      stream(multipart, template);
    }
  }

  private void stream(BodySource source, RequestTemplate template) {
    if (streaming) {
      StreamedBody.set(template, source);
      return;
    }
    try (InputStream in = source.open()) {
      template.body(in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException("the request body cannot be read", e);
    }
  }

  private static @Nullable String contentType(RequestTemplate template) {
    Collection<String> values = template.headers().get("Content-Type");
    return values == null || values.isEmpty() ? null : values.iterator().next();
  }
}
