package io.github.xaifeign.runtime.internal.wire;

import java.net.URI;

/** The origins of URLs: scheme, host and port (RFC 6454, section 4). */
public final class Origins {
  private Origins() {}

  /** Whether two absolute http or https URLs have the same origin. */
  public static boolean areSame(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
