package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.AccumulationModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-accumulate}: how the events of a stream are put together to the JSON response. */
final class AccumulationResolver {
  static final String EXTENSION = "x-accumulate";

  private static final Set<String> RULES = Set.of("take", "join", "append", "rename", "set");

  private final ResolvedObjects objects;
  private final UniqueNames accumulators;

  /**
   * Makes a resolver.
   *
   * @param accumulators the names of the client's accumulators
   */
  AccumulationResolver(ResolvedObjects objects, UniqueNames accumulators) {
    this.objects = objects;
    this.accumulators = accumulators;
  }

  /** The rules of the extension; empty if they do not fit the operation. */
  Optional<AccumulationModel> resolve(OperationModel operation, @Nullable Object extension) {
    Optional<ResponseModel> stream = shaped(operation, ResponseKind.EVENT_STREAM);
    Optional<TypeRef.Model> event = stream.flatMap(AccumulationResolver::model);
    Optional<TypeRef.Model> response =
        shaped(operation, ResponseKind.JSON)
            .flatMap(AccumulationResolver::model)
            .filter(model -> objects.find(model).isPresent());
    if (!(extension instanceof Map<?, ?> rules)
        || !RULES.containsAll(rules.keySet())
        || rules.containsKey("take") == rules.containsKey("join")
        || event.isEmpty()
        || response.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, String>> rename = texts(rules.get("rename"));
    Optional<Map<String, String>> set = texts(rules.get("set"));
    Optional<String> take = text(rules.get("take"));
    boolean sound =
        rename.isPresent()
            && set.isPresent()
            && set.get().keySet().stream().allMatch(name -> hasMember(response.get(), name))
            && take.isPresent() == rules.containsKey("take")
            && text(rules.get("join")).isPresent() == rules.containsKey("join");
    return sound
        ? Optional.of(
            new AccumulationModel(
                accumulators.claim(name(stream.get().methodName())),
                stream.get().methodName(),
                response.get(),
                event.get(),
                take,
                text(rules.get("join")).orElse(""),
                names(rules.get("append")),
                rename.get(),
                set.get()))
        : Optional.empty();
  }

  private static Optional<ResponseModel> shaped(OperationModel operation, ResponseKind shape) {
    return operation.responses().stream().filter(response -> response.kind() == shape).findFirst();
  }

  private static Optional<TypeRef.Model> model(ResponseModel response) {
    return response.type().filter(TypeRef.Model.class::isInstance).map(TypeRef.Model.class::cast);
  }

  private boolean hasMember(TypeRef.Model response, String name) {
    return objects.find(response).flatMap(it -> ResolvedObjects.member(it, name)).isPresent();
  }

  /** {@code streamChatCompletion} gives {@code chatCompletion}. */
  private static String name(String stream) {
    String stem = stream.replaceFirst("^stream(?=[A-Z])", "");
    return MethodNames.method(JavaNames.uncapitalised(stem));
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  private static List<String> names(@Nullable Object value) {
    return value instanceof List<?> names
        ? names.stream().map(String::valueOf).distinct().toList()
        : List.of();
  }

  private static Optional<Map<String, String>> texts(@Nullable Object value) {
    if (value == null) {
      return Optional.of(Map.of());
    }
    if (!(value instanceof Map<?, ?> map)
        || !map.values().stream().allMatch(String.class::isInstance)) {
      return Optional.empty();
    }
    Map<String, String> texts = new TreeMap<>();
    map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
    return Optional.of(texts);
  }
}
