package io.github.xaifeign.runtime.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An unmodifiable map that can be printed whatever it holds. The {@code toString} of Jackson's
 * trees makes an object mapper, which fails beside the older annotations that some applications
 * pin.
 */
final class PrintableMap<T> extends AbstractMap<String, T> {
  private final Map<String, T> entries;

  /** Keeps the map itself, which nobody changes any more. */
  PrintableMap(Map<String, T> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  @Override
  public Set<Entry<String, T>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return entries.containsKey(name);
  }

  @Override
  public @Nullable T get(@Nullable Object name) {
    return entries.get(name);
  }

  /** The entries as every map shows them, with secrets masked in trees. */
  @Override
  public String toString() {
    return entries.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + printed(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String printed(String name, @Nullable Object value) {
    return value instanceof JsonNode tree
        ? JsonTrees.text(JsonTrees.masked(name, tree))
        : String.valueOf(value);
  }
}
