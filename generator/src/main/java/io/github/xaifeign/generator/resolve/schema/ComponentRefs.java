package io.github.xaifeign.generator.resolve.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * References to the components of a document: a JSON pointer in a URI fragment, so that a name is
 * escaped first for the pointer and then for the URI (RFC 6901, sections 3 and 6).
 */
public final class ComponentRefs {
  private ComponentRefs() {}

  /** A reference to a component, {@code #/components/schemas/a~1b} for {@code a/b}. */
  static String to(String section, String name) {
    String token = name.replace("~", "~0").replace("/", "~1").replace("%", "%25");
    return prefix(section) + token;
  }

  /**
   * The name of the component that is referred to; empty when the reference leads elsewhere.
   *
   * @param section the part of the components, {@code parameters}
   */
  public static Optional<String> name(String section, String ref) {
    String token = ref.startsWith(prefix(section)) ? ref.substring(prefix(section).length()) : "/";
    return token.contains("/") ? Optional.empty() : Optional.of(decoded(token));
  }

  private static String prefix(String section) {
    return "#/components/" + section + "/";
  }

  /**
   * A token of a pointer as it stands in a URI, decoded. A percent sign that escapes nothing is
   * left as it is, since some documents have it.
   */
  static String decoded(String token) {
    return percentDecoded(token).replace("~1", "/").replace("~0", "~");
  }

  private static String percentDecoded(String token) {
    try {
      return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return token;
    }
  }
}
