package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of a document, to be looked up by type once all types are resolved. */
final class ResolvedObjects {
  private final Map<ModelName, ObjectModel> objects = new HashMap<>();

  ResolvedObjects(List<TypeModel> types) {
    types.forEach(this::add);
  }

  private void add(TypeModel type) {
    if (type instanceof ObjectModel object) {
      objects.put(object.name(), object);
    }
    type.nested().forEach(this::add);
  }

  /** The object that a type is; empty when it is none. */
  Optional<ObjectModel> find(TypeRef type) {
    return type instanceof TypeRef.Model model
        ? Optional.ofNullable(objects.get(model.name()))
        : Optional.empty();
  }

  /** The member of that name in JSON. */
  static Optional<MemberModel> member(ObjectModel object, @Nullable Object wireName) {
    return object.members().stream().filter(it -> it.wireName().equals(wireName)).findFirst();
  }
}
