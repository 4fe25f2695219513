package io.github.xaifeign.generator.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The Java name of an emitted model type, relative to the model package: one simple name for a type
 * with a file of its own, more for a type nested in others, outermost first.
 */
public record ModelName(List<String> simpleNames) {
  public ModelName {
    simpleNames = List.copyOf(simpleNames);
    if (simpleNames.isEmpty()) {
      throw new IllegalArgumentException("simpleNames must not be empty");
    }
  }

  /** A type with a file of its own. */
  public static ModelName of(String simpleName) {
    return new ModelName(List.of(simpleName));
  }

  /** A type nested directly in this one. */
  public ModelName nested(String simpleName) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(simpleName);
    return new ModelName(names);
  }

  /**
   * The type that this one is nested in.
   *
   * @throws IllegalStateException if it has a file of its own
   */
  public ModelName owner() {
    if (isTopLevel()) {
      throw new IllegalStateException(this + " has a file of its own");
    }
    return new ModelName(simpleNames.subList(0, simpleNames.size() - 1));
  }

  /** The innermost name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name of the type whose file holds this one. */
  public ModelName topLevel() {
    return of(simpleNames.get(0));
  }

  public boolean isTopLevel() {
    return simpleNames.size() == 1;
  }

  @Override
  public String toString() {
    return String.join(".", simpleNames);
  }
}
