package io.github.xaifeign.runtime.json;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable set of member names in the order of arrival. Most responses have a few nulls, so
 * an array that is searched from end to end is smaller and faster than a table; a hostile response
 * may have many, so there is a table as well once the array has grown.
 */
final class NameSet extends AbstractSet<String> {
  private static final int FEW = 16;

  private final String[] names;
  private final @Nullable Set<String> table;

  private NameSet(String[] names, @Nullable Set<String> table) {
    this.names = names;
    this.table = table;
  }

  @Override
  public boolean contains(Object name) {
    if (table != null) {
      return table.contains(name);
    }
    for (String one : names) {
      if (one.equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(names).iterator();
  }

  @Override
  public int size() {
    return names.length;
  }

  /** Gathers names. */
  static final class Builder {
    private String[] names;
    private int size;
    private long hashes;
    private @Nullable Set<String> table;

    /**
     * Starts without names.
     *
     * @param expected how many are likely to come
     */
    Builder(int expected) {
      names = new String[expected];
    }

    Builder(NameSet from) {
      names = from.names.clone();
      size = names.length;
      hashes = -1;
      table = from.table == null ? null : new HashSet<>(from.table);
    }

    /** Adds a name; tells whether it is new. */
    boolean add(String name) {
      if (contains(name)) {
        return false;
      }
      hashes |= 1L << name.hashCode();
      if (size == names.length) {
        names = Arrays.copyOf(names, size * 2 + 2);
      }
      names[size++] = name;
      if (table != null) {
        table.add(name);
      } else if (size > FEW) {
        table = new HashSet<>(Arrays.asList(names).subList(0, size));
      }
      return true;
    }

    void remove(String name) {
      if (!contains(name)) {
        return;
      }
      int index = indexOf(name);
      size--;
      System.arraycopy(names, index + 1, names, index, size - index);
      if (table != null) {
        table.remove(name);
      }
    }

    boolean contains(String name) {
      if ((hashes & 1L << name.hashCode()) == 0) {
        return false;
      }
      return table != null ? table.contains(name) : indexOf(name) >= 0;
    }

    boolean isEmpty() {
      return size == 0;
    }

    private int indexOf(String name) {
      for (int i = 0; i < size; i++) {
        if (names[i].equals(name)) {
          return i;
        }
      }
      return -1;
    }

    NameSet build() {
      return new NameSet(
          size == names.length ? names.clone() : Arrays.copyOf(names, size),
          table == null ? null : new HashSet<>(table));
    }
  }
}
