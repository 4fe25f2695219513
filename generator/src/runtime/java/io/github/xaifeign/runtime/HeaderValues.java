package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers that are being gathered; the case of their names does not matter. */
final class HeaderValues {
  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  void add(String name, String value) {
    HeaderSyntax.check(name, Preconditions.notNull("value", value));
    values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
  }

  void addAll(Map<String, List<String>> others) {
    others.forEach((name, more) -> more.forEach(value -> add(name, value)));
  }

  void remove(String name) {
    values.remove(name);
  }

  /** An unmodifiable copy. */
  Map<String, List<String>> freeze() {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }
}
