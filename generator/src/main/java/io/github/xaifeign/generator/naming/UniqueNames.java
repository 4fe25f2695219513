package io.github.xaifeign.generator.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps the names of one place apart: the first to ask gets its name, the next a number to it. */
public final class UniqueNames {
  private final String beforeNumber;
  private final UnaryOperator<String> key;
  private final Set<String> taken = new HashSet<>();

  private UniqueNames(String beforeNumber, UnaryOperator<String> key) {
    this.beforeNumber = beforeNumber;
    this.key = key;
  }

  /** Names of which a taken {@code name} becomes {@code name2}. */
  public static UniqueNames numbered() {
    return new UniqueNames("", UnaryOperator.identity());
  }

  /** Names of which a taken {@code NAME} becomes {@code NAME_2}, for a separator of {@code _}. */
  public static UniqueNames joinedBy(String separator) {
    return new UniqueNames(separator, UnaryOperator.identity());
  }

  /** Numbered names that differ by more than upper and lower case. */
  public static UniqueNames ignoringCase() {
    return new UniqueNames("", name -> name.toLowerCase(Locale.ROOT));
  }

  /** The same names, with some that nobody can have. */
  public UniqueNames beside(String... others) {
    return beside(List.of(others));
  }

  /** The same names, with some that nobody can have. */
  public UniqueNames beside(Collection<String> others) {
    others.forEach(this::take);
    return this;
  }

  /** Takes a name, or the first numbered one that is free. */
  public String claim(String wanted) {
    String name = wanted;
    for (int i = 2; !take(name); i++) {
      name = wanted + beforeNumber + i;
    }
    return name;
  }

  /**
   * Takes a name if it is free.
   *
   * @return whether it was
   */
  public boolean take(String name) {
    return taken.add(key.apply(name));
  }

  /** Whether somebody has the name. */
  public boolean isTaken(String name) {
    return taken.contains(key.apply(name));
  }
}
