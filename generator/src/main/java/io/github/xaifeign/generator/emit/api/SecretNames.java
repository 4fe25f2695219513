package io.github.xaifeign.generator.emit.api;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.FormModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.UnionModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the secret members within what an operation sends and receives. */
public final class SecretNames {
  private final Map<ModelName, TypeModel> types = new HashMap<>();

  /** Looks among all types of an API. */
  public SecretNames(ApiModel api) {
    register(api.types());
  }

  private void register(List<TypeModel> models) {
    for (TypeModel model : models) {
      types.put(model.name(), model);
      register(model.nested());
    }
  }

  /** The names in JSON of all secret members within the values of some types, in order. */
  Collection<String> within(Stream<TypeRef> values) {
    Set<String> names = new TreeSet<>();
    Set<ModelName> seen = new HashSet<>();
    Deque<ModelName> open = new ArrayDeque<>();
    values.flatMap(SecretNames::models).forEach(open::add);
    while (!open.isEmpty()) {
      TypeModel model = types.get(open.remove());
      if (model != null && seen.add(model.name())) {
        members(model).filter(MemberModel::secret).map(MemberModel::wireName).forEach(names::add);
        parts(model).forEach(open::add);
      }
    }
    return names;
  }

  private static Stream<MemberModel> members(TypeModel model) {
    return model instanceof ObjectModel object ? object.members().stream() : Stream.of();
  }

  private static Stream<ModelName> parts(TypeModel model) {
    return model.accept(
        new TypeModel.Visitor<>() {
          @Override
          public Stream<ModelName> object(ObjectModel object) {
            return Stream.concat(
                    object.members().stream().map(MemberModel::type), object.additional().stream())
                .flatMap(SecretNames::models);
          }

          @Override
          public Stream<ModelName> form(FormModel form) {
            return Stream.of(); // the log shows no forms
          }

          @Override
          public Stream<ModelName> union(UnionModel union) {
            return Stream.concat(
                union.branches().stream(),
                union.wrappers().stream()
                    .map(UnionModel.Wrapper::type)
                    .flatMap(SecretNames::models));
          }

          @Override
          public Stream<ModelName> enumeration(EnumModel enumeration) {
            return Stream.of();
          }
        });
  }

  private static Stream<ModelName> models(TypeRef type) {
    return type.accept(
        new TypeRef.Visitor<>() {
          @Override
          public Stream<ModelName> scalar(TypeRef.Scalar scalar) {
            return Stream.of();
          }

          @Override
          public Stream<ModelName> anyJson(TypeRef.AnyJson any) {
            return Stream.of();
          }

          @Override
          public Stream<ModelName> list(TypeRef.ListOf list) {
            return models(list.element());
          }

          @Override
          public Stream<ModelName> map(TypeRef.MapOf map) {
            return models(map.value());
          }

          @Override
          public Stream<ModelName> maybeNull(TypeRef.MaybeNull maybeNull) {
            return models(maybeNull.type());
          }

          @Override
          public Stream<ModelName> model(TypeRef.Model model) {
            return Stream.of(model.name());
          }
        });
  }
}
