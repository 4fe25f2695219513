package io.github.xaifeign.runtime.feign;

import feign.Request;
import feign.RequestTemplate;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request body that is read while it is sent, on its way from the encoder to the transport.
 *
 * <p>Feign's requests hold bodies as bytes, and hand only one other object of an encoder through to
 * the client: the charset of the body. So this is one, beside a body of no bytes. It decodes as
 * UTF-8 for a logger of Feign's that looks at the body.
 */
final class StreamedBody extends Charset {
  private static final byte[] NO_BYTES = {};

  private final BodySource source;

  private StreamedBody(BodySource source) {
    super("x-streamed-body", new String[0]);
    this.source = source;
  }

  /** Sets the body of a request. */
  static void set(RequestTemplate template, BodySource source) {
    template.body(NO_BYTES, new StreamedBody(source));
  }

  /** The body of a request, streamed or not; null if it has none. */
  static @Nullable BodySource of(Request request) {
    if (request.charset() instanceof StreamedBody streamed) {
      return streamed.source;
    }
    byte[] bytes = request.body();
    return bytes == null ? null : BodySource.of(bytes);
  }

  @Override
  public boolean contains(Charset other) {
    return StandardCharsets.UTF_8.contains(other);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return StandardCharsets.UTF_8.newDecoder();
  }

  @Override
  public CharsetEncoder newEncoder() {
    return StandardCharsets.UTF_8.newEncoder();
  }
}
