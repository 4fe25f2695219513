package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.read.SpecPointer;
import io.github.xaifeign.generator.report.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the members of requests that ask for one shape of the reply, an event stream for example.
 * Runs when all types are resolved.
 */
final class RequestFlags {
  private final Map<ModelName, ObjectModel> objects = new HashMap<>();
  private final Findings findings;

  RequestFlags(List<TypeModel> types, Findings findings) {
    this.findings = findings;
    types.forEach(this::collect);
  }

  private void collect(TypeModel type) {
    if (type instanceof ObjectModel object) {
      objects.put(object.name(), object);
    }
    type.nested().forEach(this::collect);
  }

  /** The same tags, with the flags of their replies under their names in Java. */
  List<TagModel> set(List<TagModel> tags) {
    return tags.stream()
        .map(
            tag ->
                new TagModel(
                    tag.name(),
                    tag.asyncName(),
                    tag.accessor(),
                    tag.documentation(),
                    tag.operations().stream().map(this::set).toList()))
        .toList();
  }

  private OperationModel set(OperationModel operation) {
    return operation.withResponses(
        operation.responses().stream()
            .map(reply -> reply.askedForBy(flag(operation, reply)))
            .toList());
  }

  private Optional<String> flag(OperationModel operation, ResponseModel reply) {
    if (reply.flag().isEmpty()) {
      return Optional.empty();
    }
    String wireName = reply.flag().get();
    Optional<String> member =
        operation
            .body()
            .filter(body -> body.type() instanceof TypeRef.Model)
            .map(body -> objects.get(((TypeRef.Model) body.type()).name()))
            .flatMap(body -> flag(body, wireName));
    if (member.isEmpty() && reply.kind() != ResponseKind.EVENT_STREAM) {
      findings.error(
          SpecPointer.ROOT
              .at("paths")
              .at(operation.path())
              .at(operation.httpMethod().toLowerCase(Locale.ROOT))
              .fragment(),
          "VARIANT_FLAG_MISSING",
          "the request has no boolean member \"" + wireName + "\" to ask for this variant with");
    }
    return member;
  }

  private static Optional<String> flag(ObjectModel body, String wireName) {
    return body.settable().stream()
        .filter(member -> member.wireName().equals(wireName))
        .filter(member -> member.type() == TypeRef.Scalar.BOOLEAN)
        .map(MemberModel::javaName)
        .findFirst();
  }
}
