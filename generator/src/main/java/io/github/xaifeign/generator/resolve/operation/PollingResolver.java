package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PollingModel;
import io.github.xaifeign.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-poll}: how a result is waited for that is not there yet. */
final class PollingResolver {
  static final String EXTENSION = "x-poll";

  private final ResolvedObjects objects;
  private final MethodNames methods;

  /**
   * Makes a resolver.
   *
   * @param methods the names of the interface that the operation belongs to
   */
  PollingResolver(ResolvedObjects objects, MethodNames methods) {
    this.objects = objects;
    this.methods = methods;
  }

  /** The rules of the extension; empty if they do not fit the operation. */
  Optional<PollingModel> resolve(OperationModel operation, @Nullable Object extension) {
    Optional<BuiltModel> result = DerivedMethodResolver.result(operation, objects);
    if (result.isEmpty() || operation.body().isPresent()) {
      return Optional.empty();
    }
    boolean empty = extension == null || extension instanceof Map<?, ?> map && map.isEmpty();
    if (empty || Boolean.TRUE.equals(extension)) {
      return Optional.of(new PollingModel(methodName(operation), List.of(), List.of()));
    }
    if (!(extension instanceof Map<?, ?> rules)
        || !(rules.get("until") instanceof Map<?, ?> until)
        || !(until.get("member") instanceof String path)
        || !(until.get("values") instanceof List<?> values)) {
      return Optional.empty();
    }
    List<MemberModel> members = path(result.get(), path);
    List<String> texts = values.stream().map(Objects::toString).toList();
    return members.isEmpty() || texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new PollingModel(methodName(operation), members, texts));
  }

  /** {@code getVideo} gives {@code awaitVideo}. */
  private String methodName(OperationModel operation) {
    String method = operation.responses().get(0).methodName();
    String stem = method.replaceFirst("^(get|fetch|retrieve)(?=[A-Z])", "");
    return methods.derived("await" + JavaNames.capitalised(stem));
  }

  /** The members along a path, all but the last required; empty when the path leads nowhere. */
  private List<MemberModel> path(BuiltModel from, String path) {
    List<MemberModel> members = new ArrayList<>();
    Optional<BuiltModel> holder = Optional.of(from);
    for (String name : path.split("\\.")) {
      boolean always = members.stream().allMatch(MemberModel::required);
      Optional<MemberModel> member =
          holder.filter(object -> always).flatMap(object -> ResolvedObjects.member(object, name));
      if (member.isEmpty()) {
        return List.of();
      }
      members.add(member.get());
      holder = objects.find(member.get().type());
    }
    return members;
  }
}
