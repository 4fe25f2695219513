package io.github.xaifeign.runtime.internal.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Content-Type} headers (RFC 9110, section 8.3). */
public final class MediaTypes {
  private MediaTypes() {}

  /** The media type without its parameters, in lower case; empty if there is none. */
  public static String of(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
  }

  /** Whether a media type, as {@link #of} returns it, stands for JSON. */
  public static boolean isJson(String mediaType) {
    return mediaType.equals("application/json")
        || mediaType.endsWith("+json")
        || mediaType.equals("text/json");
  }

  /** Decodes a body in the charset that its content type names; UTF-8 if it names none. */
  public static String decode(byte[] body, @Nullable String contentType) {
    return new String(body, charset(contentType));
  }

  private static Charset charset(@Nullable String contentType) {
    if (contentType != null) {
      int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
      if (at >= 0) {
        String name = contentType.substring(at + "charset=".length());
        int end = name.indexOf(';');
        name = (end < 0 ? name : name.substring(0, end)).replace('"', ' ').strip();
        try {
          return Charset.forName(name);
        } catch (IllegalArgumentException e) {
          return StandardCharsets.UTF_8;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }
}
