package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.RequestFlag;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.Optional;

/**
 * Finds the members of requests that ask for one form of the response, an event stream for example.
 * Runs when all types are resolved.
 */
final class RequestFlags {
  private final ResolvedObjects objects;
  private final Findings findings;

  RequestFlags(ResolvedObjects objects, Findings findings) {
    this.objects = objects;
    this.findings = findings;
  }

  /** The same operation, with the flags of its responses under their names in Java. */
  OperationModel set(OperationDraft operation) {
    return operation
        .model()
        .withResponses(
            operation.model().responses().stream()
                .map(response -> response.askedForBy(flag(operation, response)))
                .toList());
  }

  private Optional<RequestFlag> flag(OperationDraft operation, ResponseModel response) {
    if (response.flag().isEmpty()) {
      return Optional.empty();
    }
    String wireName = response.flag().get().wireName();
    Optional<RequestFlag> member =
        operation
            .model()
            .body()
            .map(BodyModel::type)
            .flatMap(objects::find)
            .flatMap(body -> flag(body, wireName));
    if (member.isEmpty() && response.kind() != ResponseKind.EVENT_STREAM) {
      findings.add(
          operation.at(),
          FindingCode.VARIANT_FLAG_MISSING,
          "the request has no boolean member \"" + wireName + "\" to ask for a variant with");
    }
    return member;
  }

  private static Optional<RequestFlag> flag(BuiltModel body, String wireName) {
    return body.settable().stream()
        .filter(member -> member.wireName().equals(wireName))
        .filter(member -> member.type() == Scalar.BOOLEAN)
        .map(member -> new RequestFlag(wireName, member.javaName()))
        .findFirst();
  }
}
