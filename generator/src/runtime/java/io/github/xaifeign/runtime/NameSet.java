package io.github.xaifeign.runtime;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;

/**
 * An unmodifiable set of member names in the order of arrival. Most replies have a few nulls, so an
 * array that is searched from end to end is smaller and faster than a table.
 */
final class NameSet extends AbstractSet<String> {
  private final String[] names;

  private NameSet(String[] names) {
    this.names = names;
  }

  @Override
  public boolean contains(Object name) {
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

    Builder() {
      names = new String[1];
    }

    Builder(NameSet from) {
      names = from.names.clone();
      size = names.length;
    }

    void add(String name) {
      if (indexOf(name) >= 0) {
        return;
      }
      if (size == names.length) {
        names = Arrays.copyOf(names, size * 2 + 2);
      }
      names[size++] = name;
    }

    void remove(String name) {
      int index = indexOf(name);
      if (index >= 0) {
        size--;
        System.arraycopy(names, index + 1, names, index, size - index);
      }
    }

    boolean contains(String name) {
      return indexOf(name) >= 0;
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
      return new NameSet(size == names.length ? names.clone() : Arrays.copyOf(names, size));
    }
  }
}
