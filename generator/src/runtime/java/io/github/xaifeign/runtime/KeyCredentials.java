package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Supplier;

/** One key at one place of a request. */
final class KeyCredentials implements Credentials {
  /** Where a key goes. */
  enum Place {
    NOWHERE,
    HEADER,
    QUERY,
    COOKIE
  }

  static final Credentials NONE = new KeyCredentials(Place.NOWHERE, "", "", () -> "");

  private final Place place;
  private final String name;
  private final String prefix;
  private final Supplier<String> secret;

  private KeyCredentials(Place place, String name, String prefix, Supplier<String> secret) {
    this.place = place;
    this.name = name;
    this.prefix = prefix;
    this.secret = secret;
  }

  static KeyCredentials fixed(Place place, String name, String prefix, String secret) {
    check(place, name, Preconditions.notBlank("the key", secret));
    return new KeyCredentials(place, name, prefix, () -> secret);
  }

  static KeyCredentials supplied(Place place, String name, String prefix, Supplier<String> secret) {
    check(place, name, "");
    return new KeyCredentials(
        place, name, prefix, Preconditions.notNull("the key supplier", secret));
  }

  /**
   * The same key in the query, for a gateway.
   *
   * @throws IllegalStateException if these are no single key
   */
  static Credentials inQuery(Credentials credentials, String parameter) {
    if (credentials == NONE) {
      return credentials;
    }
    if (credentials instanceof NamedCredentials named) {
      return named.inQuery(parameter);
    }
    if (credentials instanceof KeyCredentials key && !key.prefix.startsWith("Basic")) {
      return supplied(Place.QUERY, parameter, "", key.secret);
    }
    throw new IllegalStateException("the server takes one key, in the query; set one key only");
  }

  private static void check(Place place, String name, String secret) {
    switch (place) {
      case HEADER -> HeaderSyntax.check(name, secret);
      case COOKIE -> HeaderSyntax.checkCookie(name, secret);
      default -> Preconditions.notBlank("name", name);
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

  /** A header that the call brings itself is left alone. */
  @Override
  public void apply(OutgoingRequest request) {
    switch (place) {
      case NOWHERE -> {}
      case HEADER -> {
        if (!request.headers().containsKey(name)) {
          request.setHeader(name, prefix + secret());
        }
      }
      case QUERY -> request.addQuery(name, secret());
      case COOKIE -> request.addCookie(name, secret());
    }
  }

  @Override
  public String toString() {
    return place == Place.NOWHERE ? "Credentials[none]" : "Credentials[" + name + "=***]";
  }
}
