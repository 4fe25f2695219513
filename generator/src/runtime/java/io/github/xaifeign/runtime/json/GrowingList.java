package io.github.xaifeign.runtime.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** A list that a builder appends to until it has built an object; nobody else can change it. */
final class GrowingList<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> elements;

  GrowingList(List<E> elements) {
    this.elements = new ArrayList<>(elements);
  }

  void append(E element) {
    elements.add(element);
  }

  @Override
  public E get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
