package io.github.xaifeign.runtime;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** An unmodifiable list over one array of doubles: an embedding of 3072 numbers is one object. */
final class DoubleList extends AbstractList<Double> implements RandomAccess {
  static final DoubleList EMPTY = new DoubleList(new double[0]);

  private final double[] values;

  /** The array is not copied. */
  DoubleList(double[] values) {
    this.values = values;
  }

  double[] array() {
    return values;
  }

  @Override
  public Double get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubleList list
        ? Arrays.equals(values, list.values)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
