package io.github.xaifeign.runtime.internal.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by names of headers and query parameters which values are not to be shown. */
public final class SecretNames {
  /** Shown in place of a value. */
  public static final String MASK = "***";

  private static final Pattern SECRET =
      Pattern.compile("key|token|secret|password|authorization|cookie|credential|signature");

  private SecretNames() {}

  /** Whether a value under this name may be secret. A key of idempotency opens nothing. */
  public static boolean matches(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRET.matcher(lower).find() && !lower.equals("idempotency-key");
  }
}
