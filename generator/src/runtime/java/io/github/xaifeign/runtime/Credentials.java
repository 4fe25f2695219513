package io.github.xaifeign.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a client proves who it is. Credentials are added when a request leaves, and only if it goes
 * to the origin of the base URL, so neither Feign nor an exception ever holds them.
 */
public final class Credentials {
  private enum Place {
    NONE,
    HEADER,
    QUERY,
    COOKIE,
    SEVERAL
  }

  private static final Credentials NONE = new Credentials(Place.NONE, "", "", () -> "", List.of());

  private final Place place;
  private final String name;
  private final String prefix;
  private final Supplier<String> secret;
  private final List<Credentials> parts;

  private Credentials(
      Place place, String name, String prefix, Supplier<String> secret, List<Credentials> parts) {
    this.place = place;
    this.name = name;
    this.prefix = prefix;
    this.secret = secret;
    this.parts = parts;
  }

  /**
   * No credentials.
   *
   * @return credentials that add nothing
   */
  public static Credentials none() {
    return NONE;
  }

  /**
   * A bearer token (RFC 6750).
   *
   * @param token the token
   * @return the credentials
   * @throws IllegalArgumentException if the token is blank or cannot stand in a header
   */
  public static Credentials bearer(String token) {
    return fixed(Place.HEADER, "Authorization", "Bearer ", token);
  }

  /**
   * A bearer token (RFC 6750) that may change.
   *
   * @param token gives the token; it is asked for each request
   * @return the credentials
   */
  public static Credentials bearer(Supplier<String> token) {
    return supplied(Place.HEADER, "Authorization", "Bearer ", token);
  }

  /**
   * A key in a header.
   *
   * @param name name of the header
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank or cannot stand in a header
   */
  public static Credentials header(String name, String key) {
    return fixed(Place.HEADER, name, "", key);
  }

  /**
   * A key in a header, which may change.
   *
   * @param name name of the header
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  public static Credentials header(String name, Supplier<String> key) {
    return supplied(Place.HEADER, name, "", key);
  }

  /**
   * A key in the query.
   *
   * @param name name of the parameter
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank
   */
  public static Credentials query(String name, String key) {
    return fixed(Place.QUERY, name, "", key);
  }

  /**
   * A key in the query, which may change.
   *
   * @param name name of the parameter
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  public static Credentials query(String name, Supplier<String> key) {
    return supplied(Place.QUERY, name, "", key);
  }

  /**
   * A key in a cookie.
   *
   * @param name name of the cookie
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank or cannot stand in a cookie
   */
  public static Credentials cookie(String name, String key) {
    return fixed(Place.COOKIE, name, "", key);
  }

  /**
   * A key in a cookie, which may change.
   *
   * @param name name of the cookie
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  public static Credentials cookie(String name, Supplier<String> key) {
    return supplied(Place.COOKIE, name, "", key);
  }

  /**
   * User and password (RFC 7617), in UTF-8.
   *
   * @param user the user, without a colon
   * @param password the password
   * @return the credentials
   * @throws IllegalArgumentException if the user is blank or holds a colon
   */
  public static Credentials basic(String user, String password) {
    if (Required.text("user", user).indexOf(':') >= 0) {
      throw new IllegalArgumentException("user must not hold a colon");
    }
    String pair = user + ':' + Required.argument("password", password);
    String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return fixed(Place.HEADER, "Authorization", "Basic ", token);
  }

  /**
   * Several credentials, each of which is sent.
   *
   * @param credentials the credentials
   * @return all of them
   */
  public static Credentials allOf(List<Credentials> credentials) {
    return new Credentials(Place.SEVERAL, "", "", () -> "", List.copyOf(credentials));
  }

  /**
   * The same key in the query, for a gateway.
   *
   * @throws IllegalStateException if these are user and password, or several credentials
   */
  Credentials inQuery(String parameter) {
    if (place == Place.NONE) {
      return this;
    }
    if (place == Place.SEVERAL || prefix.startsWith("Basic")) {
      throw new IllegalStateException("the server takes one key, in the query; set one key only");
    }
    return supplied(Place.QUERY, parameter, "", secret);
  }

  private static Credentials fixed(Place place, String name, String prefix, String secret) {
    check(place, name, Required.text("the key", secret));
    return new Credentials(place, name, prefix, () -> secret, List.of());
  }

  private static Credentials supplied(
      Place place, String name, String prefix, Supplier<String> secret) {
    check(place, name, "");
    return new Credentials(
        place, name, prefix, Required.argument("the key supplier", secret), List.of());
  }

  private static void check(Place place, String name, String secret) {
    switch (place) {
      case HEADER:
        HeaderRules.check(name, secret);
        break;
      case COOKIE:
        HeaderRules.checkCookie(name, secret);
        break;
      default:
        Required.text("name", name);
        break;
    }
  }

  private String secret() {
    String value = secret.get();
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("the supplier of the API key gave none");
    }
    check(place, name, value);
    return value;
  }

  /** Adds the query parameter, if that is where the key goes. */
  String applyToUrl(String url) {
    if (place == Place.SEVERAL) {
      String extended = url;
      for (Credentials part : parts) {
        extended = part.applyToUrl(extended);
      }
      return extended;
    }
    if (place != Place.QUERY) {
      return url;
    }
    return url
        + (url.indexOf('?') < 0 ? '?' : '&')
        + PercentEncoding.encode(name)
        + '='
        + PercentEncoding.encode(secret());
  }

  /**
   * Adds the header or cookie, if that is where the key goes and the call brings none of its own.
   */
  void applyTo(OutgoingHeaders headers) {
    if (place == Place.HEADER) {
      if (!headers.has(name)) {
        headers.set(name, prefix + secret());
      }
    } else if (place == Place.COOKIE) {
      headers.addCookie(name + '=' + secret());
    } else {
      parts.forEach(part -> part.applyTo(headers));
    }
  }

  @Override
  public String toString() {
    if (place == Place.SEVERAL) {
      return "Credentials" + parts;
    }
    return place == Place.NONE ? "Credentials[none]" : "Credentials[" + name + "=***]";
  }
}
