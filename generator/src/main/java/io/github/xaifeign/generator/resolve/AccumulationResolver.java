package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.AccumulationModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-accumulate}: how the events of a stream are put together to the JSON reply. */
final class AccumulationResolver {
  static final String EXTENSION = "x-accumulate";
  static final String REMEDY =
      "give take (the member of an event that is the whole reply), or join (the member that numbers"
          + " the elements of a list) with append (a list of names) and, if needed, rename and set"
          + " (text by name); the operation needs a JSON reply that is an object, and a stream of"
          + " objects";

  private static final Set<String> RULES = Set.of("take", "join", "append", "rename", "set");

  private final Map<ModelName, ObjectModel> objects;
  private final UnaryOperator<String> methodNames;

  /**
   * Makes a resolver.
   *
   * @param methodNames makes the name of a method unique
   */
  AccumulationResolver(Map<ModelName, ObjectModel> objects, UnaryOperator<String> methodNames) {
    this.objects = objects;
    this.methodNames = methodNames;
  }

  /** The rules; empty if they are not sound. */
  Optional<AccumulationModel> resolve(OperationModel operation, @Nullable Object extension) {
    Optional<ResponseModel> stream = shaped(operation, ResponseKind.EVENT_STREAM);
    Optional<TypeRef.Model> event = stream.flatMap(AccumulationResolver::model);
    Optional<TypeRef.Model> reply =
        shaped(operation, ResponseKind.JSON)
            .flatMap(AccumulationResolver::model)
            .filter(model -> objects.containsKey(model.name()));
    boolean isMap =
        extension instanceof Map<?, ?> map
            && RULES.containsAll(map.keySet())
            && map.containsKey("take") != map.containsKey("join");
    if (!isMap || event.isEmpty() || reply.isEmpty()) {
      return Optional.empty();
    }
    Map<?, ?> rules = (Map<?, ?>) extension;
    Optional<Map<String, String>> rename = texts(rules.get("rename"));
    Optional<Map<String, String>> set = texts(rules.get("set"));
    Optional<String> take = text(rules.get("take"));
    boolean sound =
        rename.isPresent()
            && set.isPresent()
            && set.get().keySet().stream().allMatch(name -> hasMember(reply.get(), name))
            && take.isPresent() == rules.containsKey("take")
            && text(rules.get("join")).isPresent() == rules.containsKey("join");
    return sound
        ? Optional.of(
            new AccumulationModel(
                methodNames.apply(name(stream.get().methodName())),
                reply.get(),
                event.get(),
                take,
                text(rules.get("join")).orElse(""),
                names(rules.get("append")),
                rename.get(),
                set.get()))
        : Optional.empty();
  }

  private static Optional<ResponseModel> shaped(OperationModel operation, ResponseKind shape) {
    return operation.responses().stream().filter(reply -> reply.kind() == shape).findFirst();
  }

  private static Optional<TypeRef.Model> model(ResponseModel reply) {
    return reply.type().filter(TypeRef.Model.class::isInstance).map(TypeRef.Model.class::cast);
  }

  private boolean hasMember(TypeRef.Model reply, String name) {
    return objects.get(reply.name()).members().stream()
        .map(MemberModel::wireName)
        .anyMatch(name::equals);
  }

  private static String name(String stream) {
    String stem = stream.replaceFirst("^stream(?=[A-Z])", "");
    return "accumulate" + JavaNames.capitalised(stem);
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
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
    return Optional.of(texts);
  }
}
