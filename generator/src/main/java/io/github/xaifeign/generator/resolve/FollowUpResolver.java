package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.AccumulationModel;
import io.github.xaifeign.generator.model.DerivedMethods;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PaginationModel;
import io.github.xaifeign.generator.model.PaginationModel.Limit;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.PollingModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.read.SpecPointer;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-pagination}, {@code x-poll} and {@code x-accumulate} of operations: methods beyond
 * single calls. Runs when all types are resolved.
 */
final class FollowUpResolver {
  private static final String PAGINATION = "x-pagination";
  private static final String POLL = "x-poll";

  private final Map<String, Operation> declared = new HashMap<>();
  private final Map<ModelName, ObjectModel> objects = new HashMap<>();
  private final Findings findings;

  FollowUpResolver(OpenAPI document, List<TypeModel> types, Findings findings) {
    this.findings = findings;
    if (document.getPaths() != null) {
      document
          .getPaths()
          .values()
          .forEach(
              path ->
                  path.readOperations()
                      .forEach(operation -> declared.put(operation.getOperationId(), operation)));
    }
    types.forEach(this::collect);
  }

  private void collect(TypeModel type) {
    if (type instanceof ObjectModel object) {
      objects.put(object.name(), object);
    }
    type.nested().forEach(this::collect);
  }

  List<TagModel> resolve(List<TagModel> tags) {
    return tags.stream().map(this::resolve).toList();
  }

  private TagModel resolve(TagModel tag) {
    Set<String> taken = new HashSet<>();
    tag.operations()
        .forEach(
            operation -> operation.responses().forEach(reply -> taken.add(reply.methodName())));
    return new TagModel(
        tag.name(),
        tag.asyncName(),
        tag.accessor(),
        tag.documentation(),
        tag.operations().stream().map(operation -> resolve(operation, taken)).toList());
  }

  private OperationModel resolve(OperationModel operation, Set<String> taken) {
    Operation source = declared.get(operation.operationId());
    Map<String, Object> extensions =
        source == null || source.getExtensions() == null ? Map.of() : source.getExtensions();
    Optional<PaginationModel> pages = Optional.empty();
    Optional<PollingModel> poll = Optional.empty();
    if (extensions.containsKey(PAGINATION)) {
      pages = pagination(operation, extensions.get(PAGINATION), taken);
      require(pages, operation, PAGINATION, "PAGINATION_INVALID", PAGINATION_REMEDY);
    }
    if (extensions.containsKey(POLL)) {
      poll = poll(operation, extensions.get(POLL), taken);
      require(poll, operation, POLL, "POLL_INVALID", POLL_REMEDY);
    }
    Optional<AccumulationModel> accumulation = Optional.empty();
    if (extensions.containsKey(AccumulationResolver.EXTENSION)) {
      accumulation =
          new AccumulationResolver(objects, name -> unique(name, taken))
              .resolve(operation, extensions.get(AccumulationResolver.EXTENSION));
      require(
          accumulation,
          operation,
          AccumulationResolver.EXTENSION,
          "ACCUMULATE_INVALID",
          AccumulationResolver.REMEDY);
    }
    return operation.withDerived(new DerivedMethods(pages, poll, accumulation));
  }

  private static final String PAGINATION_REMEDY =
      "name items (a list in the reply), parameter (a text in the query) and next (a text in the"
          + " reply); more (a boolean in the reply) and limit (an integer in the query with a"
          + " default) tell the last page";

  private static final String POLL_REMEDY =
      "leave it empty, or give until with member (required members of the reply, joined by dots)"
          + " and values";

  private void require(
      Optional<?> found, OperationModel operation, String extension, String code, String remedy) {
    if (found.isEmpty()) {
      String at =
          SpecPointer.ROOT
              .at("paths")
              .at(operation.path())
              .at(operation.httpMethod().toLowerCase(Locale.ROOT))
              .at(extension)
              .fragment();
      findings.error(at, code, remedy);
    }
  }

  private static String unique(String wanted, Set<String> taken) {
    String name = wanted;
    while (!taken.add(name)) {
      name = name + "_";
    }
    return name;
  }

  private Optional<PaginationModel> pagination(
      OperationModel operation, @Nullable Object extension, Set<String> taken) {
    Optional<ObjectModel> page = reply(operation);
    if (!(extension instanceof Map<?, ?> rules) || page.isEmpty()) {
      return Optional.empty();
    }
    Optional<MemberModel> items = member(page.get(), rules.get("items"));
    Optional<MemberModel> next = member(page.get(), rules.get("next"));
    Optional<MemberModel> parameter = parameter(operation, rules.get("parameter"));
    Optional<MemberModel> more = member(page.get(), rules.get("more"));
    Optional<Limit> limit = limit(operation, rules.get("limit"));
    boolean sound =
        items.filter(member -> member.type() instanceof TypeRef.ListOf).isPresent()
            && next.filter(FollowUpResolver::isText).isPresent()
            && parameter.filter(FollowUpResolver::isText).isPresent()
            && more.isPresent() == rules.containsKey("more")
            && more.filter(member -> member.type() != TypeRef.Scalar.BOOLEAN).isEmpty()
            && limit.isPresent() == rules.containsKey("limit");
    return sound
        ? Optional.of(
            new PaginationModel(
                unique(operation.responses().get(0).methodName() + "All", taken),
                items.get(),
                ((TypeRef.ListOf) items.get().type()).element(),
                parameter.get(),
                next.get(),
                more,
                limit))
        : Optional.empty();
  }

  private static boolean isText(MemberModel member) {
    return member.type() == TypeRef.Scalar.STRING;
  }

  private Optional<Limit> limit(OperationModel operation, @Nullable Object name) {
    Operation source = declared.get(operation.operationId());
    return parameter(operation, name)
        .filter(member -> member.type() == TypeRef.Scalar.INT32)
        .flatMap(member -> standard(source, member.wireName()).map(it -> new Limit(member, it)));
  }

  private static Optional<Integer> standard(Operation source, String parameter) {
    return source.getParameters() == null
        ? Optional.empty()
        : source.getParameters().stream()
            .filter(candidate -> parameter.equals(candidate.getName()))
            .filter(candidate -> candidate.getSchema() != null)
            .map(candidate -> candidate.getSchema().getDefault())
            .filter(Number.class::isInstance)
            .map(value -> ((Number) value).intValue())
            .findFirst();
  }

  private Optional<PollingModel> poll(
      OperationModel operation, @Nullable Object extension, Set<String> taken) {
    if (reply(operation).isEmpty() || operation.body().isPresent()) {
      return Optional.empty();
    }
    String method = operation.responses().get(0).methodName();
    String stem = method.replaceFirst("^(get|fetch|retrieve)(?=[A-Z])", "");
    String name = unique("await" + JavaNames.capitalised(stem), taken);
    boolean empty = extension == null || extension instanceof Map<?, ?> map && map.isEmpty();
    if (empty || Boolean.TRUE.equals(extension)) {
      return Optional.of(new PollingModel(name, List.of(), List.of()));
    }
    if (!(extension instanceof Map<?, ?> rules)
        || !(rules.get("until") instanceof Map<?, ?> until)
        || !(until.get("member") instanceof String path)
        || !(until.get("values") instanceof List<?> values)) {
      return Optional.empty();
    }
    List<MemberModel> members = path(reply(operation).get(), path);
    List<String> texts = values.stream().map(Objects::toString).toList();
    return members.isEmpty() || texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new PollingModel(name, members, texts));
  }

  /** The required members along a path; empty when one of them is none. */
  private List<MemberModel> path(ObjectModel from, String path) {
    List<MemberModel> members = new ArrayList<>();
    ObjectModel holder = from;
    for (String name : path.split("\\.")) {
      Optional<MemberModel> member =
          holder == null ? Optional.empty() : member(holder, name).filter(MemberModel::required);
      if (member.isEmpty()) {
        return List.of();
      }
      members.add(member.get());
      holder = object(member.get().type()).orElse(null);
    }
    return members;
  }

  private Optional<ObjectModel> reply(OperationModel operation) {
    ResponseModel reply = operation.responses().get(0);
    return reply.kind() == ResponseKind.JSON
        ? reply.type().flatMap(this::object)
        : Optional.empty();
  }

  private Optional<ObjectModel> object(TypeRef type) {
    return type instanceof TypeRef.Model model
        ? Optional.ofNullable(objects.get(model.name()))
        : Optional.empty();
  }

  private static Optional<MemberModel> member(ObjectModel object, @Nullable Object name) {
    return object.members().stream().filter(it -> it.wireName().equals(name)).findFirst();
  }

  private static Optional<MemberModel> parameter(OperationModel operation, @Nullable Object name) {
    return operation.parameters().stream()
        .flatMap(parameters -> parameters.parameters().stream())
        .map(ParameterModel::member)
        .filter(member -> member.wireName().equals(name))
        .findFirst();
  }
}
