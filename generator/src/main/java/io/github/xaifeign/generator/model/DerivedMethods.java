package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * The methods of an operation that make more than one call or put together what calls bring.
 *
 * @param pagination how to go through all pages, when the document says so
 * @param polling how to wait for the result, when the document says so
 * @param accumulation how to put its stream together, when the document says so
 */
public record DerivedMethods(
    Optional<PaginationModel> pagination,
    Optional<PollingModel> polling,
    Optional<AccumulationModel> accumulation) {
  /** Nothing. */
  public static final DerivedMethods NONE =
      new DerivedMethods(Optional.empty(), Optional.empty(), Optional.empty());
}
