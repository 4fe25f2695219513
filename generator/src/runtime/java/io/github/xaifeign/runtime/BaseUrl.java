package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Checks base URLs. No message repeats the URL: there may be a password in it. */
final class BaseUrl {
  private static final int HIGHEST_PORT = 65_535;

  private BaseUrl() {}

  /**
   * The URL without slashes at its end.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static String checked(String url) {
    Preconditions.notBlank("baseUrl", url);
    refuse(url.chars().anyMatch(Character::isWhitespace), "must not contain blanks");
    refuse(url.indexOf('{') >= 0, "has a variable in braces that is not filled in");
    String lower = url.toLowerCase(Locale.ROOT);
    refuse(
        !lower.startsWith("https://") && !lower.startsWith("http://"),
        "must begin with https:// or http://");
    URI uri = parse(url);
    refuse(
        uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).indexOf('@') >= 0,
        "must not contain a user or password; set credentials instead");
    refuse(uri.getRawQuery() != null, "must not have a query; calls take query parameters");
    refuse(uri.getRawFragment() != null, "must not have a fragment");
    refuse(uri.getHost() == null, "has no host, or one that is no host name");
    refuse(uri.getPort() > HIGHEST_PORT, "has a port above " + HIGHEST_PORT);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String text = scheme + "://" + uri.getRawAuthority() + uri.getRawPath();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  private static void refuse(boolean wrong, String problem) {
    if (wrong) {
      throw new IllegalArgumentException("baseUrl " + problem);
    }
  }

  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("baseUrl is not a URL (RFC 3986)");
    }
  }
}
