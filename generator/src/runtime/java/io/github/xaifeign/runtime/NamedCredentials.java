package io.github.xaifeign.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Credentials by the name of the setter that they were given to. The name is empty for credentials
 * that replace all others.
 */
final class NamedCredentials implements Credentials {
  private static final String ANY = "";

  private final Map<String, Credentials> parts;

  NamedCredentials(Map<String, Credentials> parts) {
    this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  @Override
  public void apply(OutgoingRequest request) {
    parts.values().forEach(part -> part.apply(request));
  }

  /**
   * What an operation is sent: the first of its alternatives that is complete, or, if none is, what
   * there is of them.
   *
   * @param alternatives names joined by spaces, all of which belong together
   */
  Credentials of(String[] alternatives) {
    Credentials replacement = parts.get(ANY);
    if (replacement != null) {
      return alternatives.length == 0 ? Credentials.none() : replacement;
    }
    Set<Credentials> known = new LinkedHashSet<>();
    for (String alternative : alternatives) {
      List<String> names = List.of(alternative.split(" "));
      List<Credentials> found = new ArrayList<>();
      for (String name : names) {
        Credentials part = parts.get(name);
        if (part != null) {
          found.add(part);
        }
      }
      if (found.size() == names.size()) {
        return all(found);
      }
      known.addAll(found);
    }
    return all(List.copyOf(known));
  }

  private static Credentials all(List<Credentials> credentials) {
    return credentials.isEmpty() ? Credentials.none() : Credentials.allOf(credentials);
  }

  /** The key in the query of a gateway, which takes one. */
  Credentials inQuery(String parameter) {
    return KeyCredentials.inQuery(all(List.copyOf(parts.values())), parameter);
  }

  @Override
  public String toString() {
    return parts.values().stream()
        .map(Credentials::toString)
        .collect(Collectors.joining(", ", "Credentials[", "]"));
  }
}
