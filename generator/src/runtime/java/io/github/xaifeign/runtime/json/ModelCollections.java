package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ContainerNode;

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
   * @return an unmodifiable copy, which shares nothing that can be changed with what was given;
   *     null when null was given
   * @throws NullPointerException when an element is null
   */
  public static <T> @Nullable List<T> copy(
      String name, @Nullable Collection<? extends T> elements) {
    return elements == null ? null : elements(name, elements);
  }

  /**
   * Copies what a caller wants to append.
   *
   * @param name the argument's name, for the message
   * @param elements what the caller gave
   * @param <T> type of the elements
   * @return an unmodifiable copy, which shares nothing that can be changed with what was given
   * @throws NullPointerException when null was given, or an element is null
   */
  @SuppressWarnings("unchecked") // An unmodifiable list of numbers holds no other type.
  public static <T> List<T> elements(String name, @Nullable Collection<? extends T> elements) {
    Collection<? extends T> given = Preconditions.notNull(name, elements);
    if (given instanceof DoubleList) {
      return (List<T>) given;
    }
    boolean changeable = false;
    for (T element : given) {
      if (element == null) {
        throw new NullPointerException(name + " must not contain null");
      }
      changeable |= canChange(element);
    }
    if (!changeable) {
      return List.copyOf(given);
    }
    List<T> copies = new ArrayList<>(given.size());
    given.forEach(element -> copies.add(own(name, element)));
    return List.copyOf(copies);
  }

  /**
   * Copies a caller's map, keeping its order.
   *
   * @param name the argument's name, for the message
   * @param entries what the caller gave
   * @param <T> type of the values
   * @return an unmodifiable copy, which shares nothing that can be changed with what was given;
   *     null when null was given
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
    copy.replaceAll((key, value) -> own(name, value));
    return Collections.unmodifiableMap(copy);
  }

  private static boolean canChange(Object value) {
    return value instanceof ContainerNode<?>
        || value instanceof Collection<?>
        || value instanceof Map<?, ?>;
  }

  /** What a model keeps of a value: the value itself if nobody can change it, else a copy. */
  @SuppressWarnings("unchecked") // A copy is of the type of what was copied.
  private static <T> T own(String name, T value) {
    Object own =
        value instanceof List<?> list
            ? copy(name, list)
            : value instanceof Map<?, ?> map ? copy(name, (Map<String, ?>) map) : ownTree(value);
    return (T) Objects.requireNonNull(own);
  }

  /** The value itself; of a JSON tree that can be changed, a copy. */
  @SuppressWarnings("unchecked") // A copy is of the type of what was copied.
  static <T> T ownTree(T value) {
    return value instanceof ContainerNode<?> tree ? (T) tree.deepCopy() : value;
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
    own.add(own(name, Preconditions.notNull(name, element)));
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
