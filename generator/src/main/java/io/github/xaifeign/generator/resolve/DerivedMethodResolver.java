package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.DerivedMethods;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.report.Findings;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-pagination}, {@code x-poll} and {@code x-accumulate} of an operation: methods that
 * make more than one call. Runs when all types are resolved.
 */
final class DerivedMethodResolver {
  private static final String PAGINATION_REMEDY =
      "name items (a list in the response), parameter (a text in the query) and next (a text in the"
          + " response); more (a boolean in the response) and limit (an integer in the query with a"
          + " default) tell the last page";

  private static final String POLL_REMEDY =
      "leave it empty, or give until with member (required members of the response, joined by dots)"
          + " and values";

  private final PaginationResolver pagination;
  private final PollingResolver polling;
  private final AccumulationResolver accumulation;
  private final Findings findings;

  /**
   * Makes a resolver.
   *
   * @param methods the names of the interface that the operations belong to
   */
  DerivedMethodResolver(ResolvedObjects objects, MethodNames methods, Findings findings) {
    this.pagination = new PaginationResolver(objects, methods);
    this.polling = new PollingResolver(objects, methods);
    this.accumulation = new AccumulationResolver(objects, methods);
    this.findings = findings;
  }

  /** The methods that the extensions of the operation ask for. */
  DerivedMethods resolve(OperationDraft operation) {
    return new DerivedMethods(
        read(
            operation,
            PaginationResolver.EXTENSION,
            rules -> pagination.resolve(operation, rules),
            "PAGINATION_INVALID",
            PAGINATION_REMEDY),
        read(
            operation,
            PollingResolver.EXTENSION,
            rules -> polling.resolve(operation.model(), rules),
            "POLL_INVALID",
            POLL_REMEDY),
        read(
            operation,
            AccumulationResolver.EXTENSION,
            rules -> accumulation.resolve(operation.model(), rules),
            "ACCUMULATE_INVALID",
            AccumulationResolver.REMEDY));
  }

  private <T> Optional<T> read(
      OperationDraft operation,
      String extension,
      Function<@Nullable Object, Optional<T>> reader,
      String code,
      String remedy) {
    if (!operation.extensions().containsKey(extension)) {
      return Optional.empty();
    }
    Optional<T> found = reader.apply(operation.extensions().get(extension));
    if (found.isEmpty()) {
      findings.error(operation.at().at(extension).fragment(), code, remedy);
    }
    return found;
  }

  /** The object that the operation's own method reads; empty when it reads none. */
  static Optional<BuiltModel> result(OperationModel operation, ResolvedObjects objects) {
    ResponseModel response = operation.responses().get(0);
    return response.kind() == ResponseKind.JSON
        ? response.type().flatMap(objects::find)
        : Optional.empty();
  }
}
