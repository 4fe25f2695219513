package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the branches of a union that are no types of their own into records that hold them. */
final class WrapperResolver {
  private static final TypeRef LIST = new TypeRef.ListOf(new TypeRef.AnyJson());
  private static final TypeRef MAP = new TypeRef.MapOf(new TypeRef.AnyJson());

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
    return switch (kind) {
      case ARRAY -> lists(union, types);
      case OBJECT -> List.of(wrapper(onlyOne(union, kind, types, MAP), kind, Optional.empty()));
      case STRING, BOOLEAN, INTEGER, NUMBER ->
          List.of(wrapper(widest(kind, types), kind, Optional.empty()));
    };
  }

  private static Wrapper wrapper(TypeRef type, JsonKind kind, Optional<JsonKind> elementKind) {
    return new Wrapper("Of" + TypeLabels.of(type), "of", type, kind, elementKind);
  }

  /** Of several scalars of one kind the one that holds every value. */
  private static TypeRef widest(JsonKind kind, Set<TypeRef> types) {
    TypeRef first = types.iterator().next();
    // Beside a branch of integers, only its type would tell which of two longs is text.
    if (types.size() == 1 && first != Scalar.INT64_TEXT) {
      return first;
    }
    return switch (kind) {
      case BOOLEAN -> Scalar.BOOLEAN;
      case INTEGER -> Scalar.INT64;
      case NUMBER -> Scalar.DOUBLE;
      case STRING, ARRAY, OBJECT -> Scalar.STRING;
    };
  }

  /** The only type, or one for any JSON of the kind where several types leave it open. */
  private TypeRef onlyOne(UnionDraft union, JsonKind kind, Set<TypeRef> types, TypeRef any) {
    if (types.size() == 1) {
      return types.iterator().next();
    }
    findings.add(
        union.at,
        FindingCode.UNION_AMBIGUOUS,
        "several branches are a JSON "
            + kind.name().toLowerCase(Locale.ROOT)
            + " and nothing tells them apart, so one is read as any JSON");
    return any;
  }

  /** Lists are told apart by the kind of their elements; one of any kind takes what is left. */
  private List<Wrapper> lists(UnionDraft union, Set<TypeRef> types) {
    Map<Optional<JsonKind>, Set<TypeRef>> byElement = new LinkedHashMap<>();
    for (TypeRef type : types) {
      Optional<JsonKind> element = kinds.of(((TypeRef.ListOf) type).element());
      byElement.computeIfAbsent(element, ignored -> new LinkedHashSet<>()).add(type);
    }
    List<Wrapper> wrappers = new ArrayList<>();
    byElement.forEach(
        (element, lists) -> {
          Wrapper wrapper = wrapper(list(union, element, lists), JsonKind.ARRAY, element);
          wrappers.add(
              wrappers.isEmpty()
                  ? wrapper
                  : wrapper.withFactory("of" + TypeLabels.of(wrapper.type())));
        });
    return wrappers;
  }

  private TypeRef list(UnionDraft union, Optional<JsonKind> element, Set<TypeRef> lists) {
    boolean scalars =
        element.filter(kind -> kind != JsonKind.OBJECT && kind != JsonKind.ARRAY).isPresent();
    if (!scalars) {
      return onlyOne(union, JsonKind.ARRAY, lists, LIST);
    }
    Set<TypeRef> elements = new LinkedHashSet<>();
    lists.forEach(list -> elements.add(((TypeRef.ListOf) list).element()));
    return new TypeRef.ListOf(widest(element.get(), elements));
  }
}
