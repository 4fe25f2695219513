package io.github.xaifeign.runtime.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** An unmodifiable list over one array of doubles: an embedding of 3072 numbers is one object. */
final class DoubleList extends AbstractList<Double> implements RandomAccess {
  static final DoubleList EMPTY = new DoubleList(new double[0], 0);

  private final double[] values;
  private final int size;

  /** The array is not copied; what stands behind the first {@code size} numbers is not used. */
  DoubleList(double[] values, int size) {
    this.values = values;
    this.size = size;
  }

  double number(int index) {
    return values[index];
  }

  @Override
  public Double get(int index) {
    return values[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubleList list
        ? Arrays.equals(values, 0, size, list.values, 0, list.size)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + Double.hashCode(values[i]);
    }
    return hash;
  }
}
