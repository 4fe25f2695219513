package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of a document while they are being resolved, and in the end as they are emitted. */
final class TypeDrafts {
  private final Map<ModelName, ObjectDraft> objects = new LinkedHashMap<>();
  private final Map<ModelName, UnionDraft> unions = new LinkedHashMap<>();
  private final Map<ModelName, EnumModel> enumerations = new LinkedHashMap<>();
  private final List<ModelName> topLevel = new ArrayList<>();
  private final Map<ModelName, List<ModelName>> nested = new HashMap<>();
  private final Deque<ObjectDraft> unread = new ArrayDeque<>();

  void add(ObjectDraft object) {
    place(object.name);
    objects.put(object.name, object);
    unread.add(object);
  }

  void add(UnionDraft union) {
    place(union.name);
    unions.put(union.name, union);
  }

  void add(EnumModel enumeration) {
    place(enumeration.name());
    enumerations.put(enumeration.name(), enumeration);
  }

  private void place(ModelName name) {
    if (name.isTopLevel()) {
      topLevel.add(name);
    } else {
      nested.computeIfAbsent(name.owner(), ignored -> new ArrayList<>()).add(name);
    }
  }

  @Nullable ObjectDraft object(ModelName name) {
    return objects.get(name);
  }

  @Nullable UnionDraft union(ModelName name) {
    return unions.get(name);
  }

  @Nullable EnumModel enumeration(ModelName name) {
    return enumerations.get(name);
  }

  Collection<ObjectDraft> objects() {
    return Collections.unmodifiableCollection(objects.values());
  }

  Collection<UnionDraft> unions() {
    return Collections.unmodifiableCollection(unions.values());
  }

  /** The scalar, list and map branches of a union; none before the union is told apart. */
  List<Wrapper> wrappers(ModelName union) {
    UnionDraft draft = unions.get(union);
    return draft == null ? List.of() : draft.wrappers;
  }

  /** The next object whose members have no types yet; null when there is none. */
  @Nullable ObjectDraft nextUnread() {
    return unread.poll();
  }

  /** The finished types with a file of their own, each with those nested in it. */
  List<TypeModel> freeze() {
    return topLevel.stream().map(this::freeze).toList();
  }

  private TypeModel freeze(ModelName name) {
    List<TypeModel> inner =
        nested.getOrDefault(name, List.of()).stream().map(this::freeze).toList();
    ObjectDraft object = objects.get(name);
    if (object != null) {
      return object.freeze(inner);
    }
    UnionDraft union = unions.get(name);
    return union != null ? union.freeze(inner) : Objects.requireNonNull(enumerations.get(name));
  }
}
