package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the branches of a union that are no types of their own into records that hold them. */
final class WrapperResolver {
  private final JsonKinds kinds;
  private final Findings findings;

  WrapperResolver(JsonKinds kinds, Findings findings) {
    this.kinds = kinds;
    this.findings = findings;
  }

  List<Wrapper> resolve(UnionDraft union) {
    Map<JsonKind, Set<TypeRef>> byKind = new EnumMap<>(JsonKind.class);
    for (TypeRef type : union.plain) {
      if (type instanceof TypeRef.AnyJson) {
        findings.add(union.at, FindingCode.UNION_ANY_BRANCH, "a branch admits any JSON");
      } else {
        kinds
            .of(type)
            .ifPresent(
                kind -> byKind.computeIfAbsent(kind, ignored -> new LinkedHashSet<>()).add(type));
      }
    }
    List<Wrapper> wrappers = new ArrayList<>();
    byKind.forEach((kind, types) -> wrappers.addAll(ofKind(union, kind, types)));
    return wrappers;
  }

  private List<Wrapper> ofKind(UnionDraft union, JsonKind kind, Set<TypeRef> types) {
    if (kind == JsonKind.ARRAY && types.size() > 1) {
      return lists(union, types);
    }
    TypeRef type = widest(types);
    boolean scalars = kind != JsonKind.ARRAY && kind != JsonKind.OBJECT;
    if (types.size() > 1 && !scalars) {
      ambiguous(union, kind);
    }
    return List.of(new Wrapper("Of" + label(type), "of", type, kind, Optional.empty()));
  }

  /** Of several scalars of one kind the one that holds every value. */
  private static TypeRef widest(Set<TypeRef> types) {
    for (Scalar scalar : List.of(Scalar.STRING, Scalar.INT64)) {
      if (types.contains(scalar)) {
        return scalar;
      }
    }
    boolean sameType = types.size() == 1;
    TypeRef first = types.iterator().next();
    return sameType || !(first instanceof TypeRef.Model || first instanceof Scalar)
        ? first
        : Scalar.STRING;
  }

  private List<Wrapper> lists(UnionDraft union, Set<TypeRef> types) {
    List<Wrapper> wrappers = new ArrayList<>();
    Set<JsonKind> elements = new LinkedHashSet<>();
    for (TypeRef type : types) {
      Optional<JsonKind> element = kinds.of(((TypeRef.ListOf) type).element());
      if (element.isEmpty() || !elements.add(element.get())) {
        ambiguous(union, JsonKind.ARRAY);
      }
      String label = label(type);
      String factory = wrappers.isEmpty() ? "of" : "of" + label;
      wrappers.add(new Wrapper("Of" + label, factory, type, JsonKind.ARRAY, element));
    }
    return wrappers;
  }

  private void ambiguous(UnionDraft union, JsonKind kind) {
    findings.add(
        union.at,
        FindingCode.UNION_AMBIGUOUS,
        "several branches are a JSON "
            + kind.name().toLowerCase(Locale.ROOT)
            + " and nothing tells them apart");
  }

  /** How a type is called within the name of another. */
  private static String label(TypeRef type) {
    return type.accept(
        new TypeRef.Visitor<String>() {
          @Override
          public String scalar(Scalar scalar) {
            return switch (scalar) {
              case STRING -> "String";
              case BOOLEAN -> "Boolean";
              case INT32 -> "Integer";
              case INT64 -> "Long";
              case DOUBLE -> "Double";
              case DATE -> "Date";
              case TIMESTAMP -> "Timestamp";
              case FILE -> "File";
            };
          }

          @Override
          public String anyJson(TypeRef.AnyJson any) {
            return "Json";
          }

          @Override
          public String list(TypeRef.ListOf list) {
            return label(list.element()) + "List";
          }

          @Override
          public String map(TypeRef.MapOf map) {
            return label(map.value()) + "Map";
          }

          @Override
          public String maybeNull(TypeRef.MaybeNull maybe) {
            return label(maybe.type());
          }

          @Override
          public String model(TypeRef.Model model) {
            return model.name().simpleName();
          }
        });
  }
}
