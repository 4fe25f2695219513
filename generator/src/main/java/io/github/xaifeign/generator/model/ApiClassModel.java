package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A class of operations that users call; it exists a second time for futures.
 *
 * @param names what it is called, {@code FilesApi}
 * @param deprecatedNames what the class is called that it inherits its deprecated operations from,
 *     {@code FilesDeprecatedApi}; empty if it has none, or no others
 * @param accessor the method that leads to it: of the facade, {@code files}, or of the class of the
 *     tag, {@code gateway}
 */
public record ApiClassModel(
    Names names,
    Optional<Names> deprecatedNames,
    String accessor,
    Documentation documentation,
    List<OperationModel> operations) {

  public ApiClassModel {
    operations = List.copyOf(operations);
  }

  /** The simple names of a class and of its twin with futures. */
  public record Names(String sync, String async) {}

  /** The operations that the class declares itself. */
  public List<OperationModel> ownOperations() {
    return deprecatedNames.isEmpty() ? operations : operations(false);
  }

  /** The operations that it inherits. */
  public List<OperationModel> inheritedOperations() {
    return deprecatedNames.isEmpty() ? List.of() : operations(true);
  }

  private List<OperationModel> operations(boolean deprecated) {
    return operations.stream()
        .filter(operation -> operation.documentation().deprecated() == deprecated)
        .toList();
  }
}
