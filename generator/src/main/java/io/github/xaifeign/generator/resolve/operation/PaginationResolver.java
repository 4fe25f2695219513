package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PaginationModel;
import io.github.xaifeign.generator.model.PaginationModel.Limit;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-pagination}: how the pages of a list follow each other. */
final class PaginationResolver {
  static final String EXTENSION = "x-pagination";

  private final ResolvedObjects objects;
  private final MethodNames methods;

  /**
   * Makes a resolver.
   *
   * @param methods the names of the interface that the operation belongs to
   */
  PaginationResolver(ResolvedObjects objects, MethodNames methods) {
    this.objects = objects;
    this.methods = methods;
  }

  /** The rules of the extension; empty if they do not fit the operation. */
  Optional<PaginationModel> resolve(OperationDraft operation, @Nullable Object extension) {
    OperationModel model = operation.model();
    Optional<BuiltModel> page = DerivedMethodResolver.result(model, objects);
    if (!(extension instanceof Map<?, ?> rules) || page.isEmpty()) {
      return Optional.empty();
    }
    Optional<MemberModel> items = ResolvedObjects.member(page.get(), rules.get("items"));
    Optional<MemberModel> next = ResolvedObjects.member(page.get(), rules.get("next"));
    Optional<MemberModel> parameter = parameter(model, rules.get("parameter"));
    Optional<MemberModel> more = ResolvedObjects.member(page.get(), rules.get("more"));
    Optional<Limit> limit = limit(operation, rules.get("limit"));
    boolean sound =
        items.filter(member -> member.type() instanceof TypeRef.ListOf).isPresent()
            && next.filter(PaginationResolver::isText).isPresent()
            && parameter.filter(PaginationResolver::isText).isPresent()
            && more.isPresent() == rules.containsKey("more")
            && more.filter(member -> member.type() != Scalar.BOOLEAN).isEmpty()
            && limit.isPresent() == rules.containsKey("limit");
    return sound
        ? Optional.of(
            new PaginationModel(
                methods.derived(model.responses().get(0).methodName() + "All"),
                items.get(),
                ((TypeRef.ListOf) items.get().type()).element(),
                parameter.get(),
                next.get(),
                more,
                limit))
        : Optional.empty();
  }

  private static boolean isText(MemberModel member) {
    return member.type() == Scalar.STRING;
  }

  private static Optional<Limit> limit(OperationDraft operation, @Nullable Object name) {
    return parameter(operation.model(), name)
        .filter(member -> member.type() == Scalar.INT32)
        .flatMap(
            member ->
                standard(operation.parameters(), member.wireName())
                    .map(length -> new Limit(member, length)));
  }

  /** The default of a parameter. */
  private static Optional<Integer> standard(List<Located<Parameter>> parameters, String name) {
    return parameters.stream()
        .map(Located::value)
        .filter(parameter -> name.equals(parameter.getName()))
        .filter(parameter -> parameter.getSchema() != null)
        .map(parameter -> parameter.getSchema().getDefault())
        .filter(Number.class::isInstance)
        .map(length -> ((Number) length).intValue())
        .findFirst();
  }

  private static Optional<MemberModel> parameter(OperationModel operation, @Nullable Object name) {
    return operation.parameters().stream()
        .flatMap(parameters -> parameters.parameters().stream())
        .map(ParameterModel::member)
        .filter(member -> member.wireName().equals(name))
        .findFirst();
  }
}
