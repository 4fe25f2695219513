package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists and maps of emitted models. A builder holds either a list that nobody can change or,
 * once elements are appended one by one, an {@code ArrayList} of its own.
 */
public final class ModelCollections {
  private ModelCollections() {}

  /**
   * Copies a caller's list.
   *
   * @param name the argument's name, for the message
   * @param elements what the caller gave
   * @param <T> type of the elements
   * @return an unmodifiable copy; null when null was given
   * @throws NullPointerException when an element is null
   */
  public static <T> @Nullable List<T> copy(
      String name, @Nullable Collection<? extends T> elements) {
    if (elements == null) {
      return null;
    }
    for (T element : elements) {
      if (element == null) {
        throw new NullPointerException(name + " must not contain null");
      }
    }
    return List.copyOf(elements);
  }

  /**
   * Copies a caller's map, keeping its order.
   *
   * @param name the argument's name, for the message
   * @param entries what the caller gave
   * @param <T> type of the values
   * @return an unmodifiable copy; null when null was given
   * @throws NullPointerException when a key or a value is null
   */
  public static <T> @Nullable Map<String, T> copy(
      String name, @Nullable Map<String, ? extends T> entries) {
    if (entries == null) {
      return null;
    }
    Map<String, T> copy = new LinkedHashMap<>(entries);
    if (copy.containsKey(null) || copy.containsValue(null)) {
      throw new NullPointerException(name + " must not contain null");
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Appends an element to a builder's list.
   *
   * @param name the argument's name, for the message
   * @param list the builder's list, or null when there is none yet
   * @param element what to append
   * @return the list to hold from now on
   * @throws NullPointerException when the element is null
   */
  public static <T> List<T> append(String name, @Nullable List<T> list, @Nullable T element) {
    List<T> own = list instanceof ArrayList<T> grown ? grown : new ArrayList<>();
    if (list != null && own != list) {
      own.addAll(list);
    }
    own.add(Preconditions.notNull(name, element));
    return own;
  }

  /**
   * Makes a builder's list safe to hand out.
   *
   * @param list the builder's list
   * @return the list itself when nobody can change it, else an unmodifiable copy
   */
  public static <T> List<T> freeze(List<T> list) {
    return list instanceof ArrayList<T> ? List.copyOf(list) : list;
  }

  /**
   * Makes a builder's list safe to hand out, if it has one.
   *
   * @param list the builder's list, or null when there is none
   * @return what {@link #freeze} makes of it; null when there is none
   */
  public static <T> @Nullable List<T> freezeNullable(@Nullable List<T> list) {
    return list == null ? null : freeze(list);
  }
}
