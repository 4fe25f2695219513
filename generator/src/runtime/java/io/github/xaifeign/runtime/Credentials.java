package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How a client proves who it is. Implement it to sign requests, or use one of the usual ways that
 * the methods here make.
 *
 * <p>Credentials are added when a request leaves, at each attempt, and only if it goes to the
 * origin of the base URL, so neither Feign nor an exception nor a log ever holds them.
 * Implementations must be safe for use by many threads, and keep secrets out of {@code toString}.
 */
@FunctionalInterface
public interface Credentials {
  /**
   * Adds what proves who the client is.
   *
   * @param request the request that is about to be sent
   * @throws IllegalStateException if there is nothing to add; the call fails with it
   */
  void apply(OutgoingRequest request);

  /**
   * No credentials.
   *
   * @return credentials that add nothing
   */
  static Credentials none() {
    return KeyCredentials.NONE;
  }

  /**
   * A bearer token (RFC 6750).
   *
   * @param token the token
   * @return the credentials
   * @throws IllegalArgumentException if the token is blank or cannot stand in a header
   */
  static Credentials bearer(String token) {
    return KeyCredentials.fixed(KeyCredentials.Place.HEADER, "Authorization", "Bearer ", token);
  }

  /**
   * A bearer token (RFC 6750) that may change.
   *
   * @param token gives the token; it is asked for each request
   * @return the credentials
   */
  static Credentials bearer(Supplier<String> token) {
    return KeyCredentials.supplied(KeyCredentials.Place.HEADER, "Authorization", "Bearer ", token);
  }

  /**
   * A key in a header.
   *
   * @param name name of the header
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank or cannot stand in a header
   */
  static Credentials header(String name, String key) {
    return KeyCredentials.fixed(KeyCredentials.Place.HEADER, name, "", key);
  }

  /**
   * A key in a header, which may change.
   *
   * @param name name of the header
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  static Credentials header(String name, Supplier<String> key) {
    return KeyCredentials.supplied(KeyCredentials.Place.HEADER, name, "", key);
  }

  /**
   * A key in the query.
   *
   * @param name name of the parameter
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank
   */
  static Credentials query(String name, String key) {
    return KeyCredentials.fixed(KeyCredentials.Place.QUERY, name, "", key);
  }

  /**
   * A key in the query, which may change.
   *
   * @param name name of the parameter
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  static Credentials query(String name, Supplier<String> key) {
    return KeyCredentials.supplied(KeyCredentials.Place.QUERY, name, "", key);
  }

  /**
   * A key in a cookie.
   *
   * @param name name of the cookie
   * @param key the key
   * @return the credentials
   * @throws IllegalArgumentException if the key is blank or cannot stand in a cookie
   */
  static Credentials cookie(String name, String key) {
    return KeyCredentials.fixed(KeyCredentials.Place.COOKIE, name, "", key);
  }

  /**
   * A key in a cookie, which may change.
   *
   * @param name name of the cookie
   * @param key gives the key; it is asked for each request
   * @return the credentials
   */
  static Credentials cookie(String name, Supplier<String> key) {
    return KeyCredentials.supplied(KeyCredentials.Place.COOKIE, name, "", key);
  }

  /**
   * User and password (RFC 7617), in UTF-8.
   *
   * @param user the user, without a colon
   * @param password the password
   * @return the credentials
   * @throws IllegalArgumentException if the user is blank or holds a colon
   */
  static Credentials basic(String user, String password) {
    if (Preconditions.notBlank("user", user).indexOf(':') >= 0) {
      throw new IllegalArgumentException("user must not hold a colon");
    }
    String pair = user + ':' + Preconditions.notNull("password", password);
    String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return KeyCredentials.fixed(KeyCredentials.Place.HEADER, "Authorization", "Basic ", token);
  }

  /**
   * Credentials by the names under which operations ask for them. An operation that says nothing is
   * sent all of them.
   *
   * @param credentials the credentials; one with an empty name stands for whatever is asked for
   * @return the credentials
   * @see SecurityAlternatives
   */
  static Credentials named(Map<String, Credentials> credentials) {
    return Preconditions.notNull("credentials", credentials).isEmpty()
        ? none()
        : new NamedCredentials(credentials);
  }

  /**
   * Several credentials, each of which is sent.
   *
   * @param credentials the credentials
   * @return all of them
   */
  static Credentials allOf(Collection<Credentials> credentials) {
    return credentials.size() == 1
        ? Preconditions.notNull("credentials", credentials.iterator().next())
        : new SeveralCredentials(List.copyOf(credentials));
  }
}
