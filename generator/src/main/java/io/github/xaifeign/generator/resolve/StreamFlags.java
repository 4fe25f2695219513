package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.OperationModel.BodyModel;
import io.github.xaifeign.generator.model.OperationModel.Shape;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the member of a request that asks for an event stream. Runs when all types are resolved.
 */
final class StreamFlags {
  /** The name that APIs which stream on request have settled on. */
  private static final String WIRE_NAME = "stream";

  private final Map<ModelName, String> flags = new HashMap<>();

  private StreamFlags() {}

  static StreamFlags of(List<TypeModel> types) {
    StreamFlags flags = new StreamFlags();
    types.forEach(flags::collect);
    return flags;
  }

  private void collect(TypeModel type) {
    if (type instanceof ObjectModel object) {
      object.settable().stream()
          .filter(member -> member.wireName().equals(WIRE_NAME))
          .filter(member -> member.type() == TypeRef.Scalar.BOOLEAN)
          .map(MemberModel::javaName)
          .findFirst()
          .ifPresent(name -> flags.put(object.name(), name));
    }
    type.nested().forEach(this::collect);
  }

  /** The same tags, with the flag named in the body of each operation that can stream. */
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
    boolean streams =
        operation.replies().stream().anyMatch(reply -> reply.shape() == Shape.EVENT_STREAM);
    return !streams
        ? operation
        : new OperationModel(
            operation.operationId(),
            operation.httpMethod(),
            operation.path(),
            operation.documentation(),
            operation.pathParameters(),
            operation.parameters(),
            operation.body().map(this::set),
            operation.replies());
  }

  private BodyModel set(BodyModel body) {
    Optional<String> flag =
        body.type() instanceof TypeRef.Model model
            ? Optional.ofNullable(flags.get(model.name()))
            : Optional.empty();
    return new BodyModel(
        body.mediaType(), body.type(), body.required(), flag, body.documentation());
  }
}
