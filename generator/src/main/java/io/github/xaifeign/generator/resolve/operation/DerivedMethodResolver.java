package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.DerivedMethods;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-pagination}, {@code x-poll} and {@code x-accumulate} of an operation: methods that
 * make more than one call. Runs when all types are resolved.
 */
final class DerivedMethodResolver {
  private final PaginationResolver pagination;
  private final PollingResolver polling;
  private final AccumulationResolver accumulation;
  private final Findings findings;

  /**
   * Makes a resolver.
   *
   * @param methods the names of the interface that the operations belong to
   * @param accumulators the names of the client's accumulators
   */
  DerivedMethodResolver(
      ResolvedObjects objects, MethodNames methods, UniqueNames accumulators, Findings findings) {
    this.pagination = new PaginationResolver(objects, methods);
    this.polling = new PollingResolver(objects, methods);
    this.accumulation = new AccumulationResolver(objects, accumulators);
    this.findings = findings;
  }

  /** The methods that the extensions of the operation ask for. */
  DerivedMethods resolve(OperationDraft operation) {
    return new DerivedMethods(
        read(
            operation,
            PaginationResolver.EXTENSION,
            rules -> pagination.resolve(operation, rules),
            FindingCode.PAGINATION_INVALID),
        read(
            operation,
            PollingResolver.EXTENSION,
            rules -> polling.resolve(operation.model(), rules),
            FindingCode.POLL_INVALID),
        read(
            operation,
            AccumulationResolver.EXTENSION,
            rules -> accumulation.resolve(operation.model(), rules),
            FindingCode.ACCUMULATE_INVALID));
  }

  private <T> Optional<T> read(
      OperationDraft operation,
      String extension,
      Function<@Nullable Object, Optional<T>> reader,
      FindingCode code) {
    if (!operation.extensions().containsKey(extension)) {
      return Optional.empty();
    }
    Optional<T> found = reader.apply(operation.extensions().get(extension));
    if (found.isEmpty()) {
      findings.add(operation.at().at(extension), code, "the extension does not fit the operation");
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
