package io.github.xaifeign.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which operations of a document were called with a request that keeps to it.
 *
 * @param operations all operations, in the order of the document
 * @param held those that were called, in the same order
 */
public record Coverage(List<String> operations, List<String> held) {
  /**
   * Brings what was called into the order of the document.
   *
   * @param operations all operations
   * @param held those that were called; what is no operation is left out
   */
  public Coverage {
    operations = List.copyOf(operations);
    held = operations.stream().filter(Set.copyOf(held)::contains).toList();
  }

  /**
   * The operations that were never called.
   *
   * @return in the order of the document
   */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(operations);
    missing.removeAll(held);
    return List.copyOf(missing);
  }

  /**
   * Puts together what two servers saw, so that a suite of several classes can sum up.
   *
   * @param other the coverage of the same document or of another
   * @return the operations of both
   */
  public Coverage plus(Coverage other) {
    Set<String> all = new LinkedHashSet<>(operations);
    all.addAll(other.operations);
    Set<String> called = new LinkedHashSet<>(held);
    called.addAll(other.held);
    return new Coverage(List.copyOf(all), List.copyOf(called));
  }

  /** One line, such as {@code held 12 of 14 operations against the spec, not: a, b}. */
  @Override
  public String toString() {
    return "held "
        + held.size()
        + " of "
        + operations.size()
        + " operations against the spec"
        + (missing().isEmpty() ? "" : ", not: " + String.join(", ", missing()));
  }
}
