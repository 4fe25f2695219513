package io.github.xaifeign.runtime.internal.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Masks secrets in the text of a body that people are going to read: the values of members that are
 * known to be secret, and texts of members whose names suggest it. The text need not be JSON as a
 * whole; it may be a stream of events, be broken, or end anywhere. Immutable.
 */
public final class BodyMask {
  /** What stands for a secret. */
  public static final String MASK = "***";

  private static final int SNIPPET = 1024;

  /** Goes by what names suggest. */
  public static final BodyMask DEFAULT = of();

  private static final Pattern SECRET_NAME =
      Pattern.compile("key|token|secret|password|authorization", Pattern.CASE_INSENSITIVE);

  private final Set<String> secrets;

  private BodyMask(Set<String> secrets) {
    this.secrets = secrets;
  }

  /**
   * Makes a mask.
   *
   * @param secrets names of members whose values are secret, whatever their type
   */
  public static BodyMask of(String... secrets) {
    return new BodyMask(new HashSet<>(Arrays.asList(secrets)));
  }

  /** Whether a text is likely to be secret, going by the name of its member. */
  public static boolean suggestsSecret(String name) {
    return SECRET_NAME.matcher(name).find();
  }

  /** The text of up to one KiB of a body, around a place in it. */
  public String snippet(byte[] body, int length, long place) {
    int from = (int) Math.max(0, Math.min(place, length) - SNIPPET / 2);
    return text(body, from, Math.min(length, from + SNIPPET));
  }

  /** The text of a body. */
  public String text(byte[] body) {
    return text(body, 0, body.length);
  }

  /** The text of a part of a body, in which a secret may stand that begins before the part. */
  public String text(byte[] body, int from, int to) {
    int start = from;
    while (start < to && (body[start] & 0xc0) == 0x80) {
      start++; // a part does not begin within a character
    }
    return mask(Utf8.decode(body, 0, to), Utf8.decode(body, 0, start).length());
  }

  private String mask(String body, int from) {
    StringBuilder masked = new StringBuilder();
    int copied = from;
    int quote = body.indexOf('"');
    while (quote >= 0) {
      JsonSpan name = JsonSpan.string(body, quote);
      JsonSpan value = name.value();
      if (value != null && isSecret(name, value)) {
        if (value.end() > copied) {
          masked.append(body, copied, Math.max(copied, value.start()));
          masked.append('"').append(MASK).append('"');
          copied = value.end();
        }
        quote = body.indexOf('"', value.end());
      } else {
        quote = body.indexOf('"', name.end());
      }
    }
    return masked.append(body, copied, body.length()).toString();
  }

  private boolean isSecret(JsonSpan name, JsonSpan value) {
    String unescaped = name.unescaped();
    return !value.isNull()
        && (secrets.contains(unescaped) || value.isString() && suggestsSecret(unescaped));
  }
}
