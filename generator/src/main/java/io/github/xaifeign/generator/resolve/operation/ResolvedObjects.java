package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects and forms of a document, to be looked up by type once all types are resolved. */
final class ResolvedObjects {
  private final Map<ModelName, BuiltModel> objects = new HashMap<>();

  ResolvedObjects(List<TypeModel> types) {
    types.forEach(this::add);
  }

  private void add(TypeModel type) {
    if (type instanceof BuiltModel object) {
      objects.put(type.name(), object);
    }
    type.nested().forEach(this::add);
  }

  /** The object that a type is; empty when it is none. */
  Optional<BuiltModel> find(TypeRef type) {
    return type instanceof TypeRef.Model model
        ? Optional.ofNullable(objects.get(model.name()))
        : Optional.empty();
  }

  /** The member of that name in JSON. */
  static Optional<MemberModel> member(BuiltModel object, @Nullable Object wireName) {
    return object.members().stream().filter(it -> it.wireName().equals(wireName)).findFirst();
  }
}
