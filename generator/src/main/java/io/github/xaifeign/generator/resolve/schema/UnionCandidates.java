package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.UnionModel.Candidate;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes the objects of a union that no tag tells apart, so that a reader can find the one that
 * an object looks most like: by values and JSON kinds that contradict, by members that are required
 * and missing, then by how many of its members are known. What still is open goes to the branch
 * that knows more, then to the one that is declared first.
 */
final class UnionCandidates {
  private final NamedSchemas schemas;
  private final Findings findings;

  UnionCandidates(NamedSchemas schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The candidates in the order in which they are preferred; notes which ones are a guess. */
  void describe(UnionDraft union, List<ObjectDraft> undecided) {
    List<Candidate> candidates = new ArrayList<>();
    undecided.stream()
        .map(this::candidate)
        .sorted(Comparator.comparingInt(one -> -one.required().size()))
        .forEach(one -> insert(one, candidates));
    union.candidates = candidates;
    union.guessed = guessed(candidates);
    if (!union.guessed.isEmpty()) {
      findings.add(
          union.at,
          FindingCode.UNION_AMBIGUOUS,
          "nothing that is required tells " + join(union.guessed) + " apart");
    }
  }

  private static String join(Set<ModelName> names) {
    List<String> all = names.stream().map(ModelName::toString).toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  private Candidate candidate(ObjectDraft leaf) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Set<JsonKind>> kinds = new LinkedHashMap<>();
    leaf.merged.properties.forEach(
        (name, property) -> {
          Schema<?> schema = schemas.follow(property.schema());
          List<String> known = values(leaf, name, schema);
          if (!known.isEmpty()) {
            values.put(name, known);
          }
          if (schema != null) {
            kinds.put(name, kinds(schema));
          }
        });
    Set<String> required = new LinkedHashSet<>(leaf.merged.required);
    required.addAll(
        leaf.constants.keySet().stream().filter(it -> leaf.constant(it).isPresent()).toList());
    return new Candidate(
        leaf.name,
        List.copyOf(leaf.merged.properties.keySet()),
        List.copyOf(required),
        values,
        kinds,
        leaf.merged.additional != null);
  }

  private static List<String> values(ObjectDraft leaf, String member, @Nullable Schema<?> schema) {
    if (leaf.constant(member).isPresent()) {
      return List.of(leaf.constant(member).get());
    }
    return schema == null
        ? List.of()
        : SchemaKeywords.values(schema).stream().map(Object::toString).toList();
  }

  /** The kinds of JSON value that the schema admits; empty when it may be any. */
  private Set<JsonKind> kinds(Schema<?> schema) {
    if (!SchemaKeywords.isComposed(schema)) {
      return plainKinds(schema);
    }
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    for (Schema<?> branch : SchemaKeywords.branches(schema)) {
      Schema<?> target = schemas.follow(branch);
      Set<JsonKind> more =
          // A union within a union is not looked into.
          target == null || SchemaKeywords.isComposed(target) ? Set.of() : plainKinds(target);
      if (more.isEmpty()) {
        return Set.of();
      }
      kinds.addAll(more);
    }
    return kinds;
  }

  private static Set<JsonKind> plainKinds(Schema<?> schema) {
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    for (String type : SchemaKeywords.types(schema)) {
      switch (type) {
        case "string" -> kinds.add(JsonKind.STRING);
        case "boolean" -> kinds.add(JsonKind.BOOLEAN);
        case "integer", "number" -> kinds.add(JsonKind.NUMBER);
        case "array" -> kinds.add(JsonKind.ARRAY);
        case "object" -> kinds.add(JsonKind.OBJECT);
        default -> {
          return EnumSet.noneOf(JsonKind.class);
        }
      }
    }
    return kinds;
  }

  /** A candidate comes before those whose members it all has and more. */
  private static void insert(Candidate one, List<Candidate> into) {
    int index = 0;
    while (index < into.size() && !isSubset(into.get(index), one)) {
      index++;
    }
    into.add(index, one);
  }

  private static boolean isSubset(Candidate part, Candidate whole) {
    return whole.members().size() > part.members().size()
        && part.required().size() == whole.required().size()
        && whole.members().containsAll(part.members());
  }

  /** The branches of which an object may fit more than one. */
  private static Set<ModelName> guessed(List<Candidate> candidates) {
    Set<ModelName> guessed = new LinkedHashSet<>();
    for (Candidate one : candidates) {
      for (Candidate other : candidates) {
        if (one != other && !areDistinct(one, other)) {
          guessed.add(one.branch());
        }
      }
    }
    return guessed;
  }

  private static boolean areDistinct(Candidate one, Candidate other) {
    return !Set.copyOf(one.required()).equals(Set.copyOf(other.required()))
        || one.required().stream().anyMatch(member -> differ(one, other, member));
  }

  private static boolean differ(Candidate one, Candidate other, String member) {
    List<String> values = one.values().getOrDefault(member, List.of());
    List<String> others = other.values().getOrDefault(member, List.of());
    if (!values.isEmpty() && !others.isEmpty() && Collections.disjoint(values, others)) {
      return true;
    }
    Set<JsonKind> kinds = one.kinds().getOrDefault(member, Set.of());
    Set<JsonKind> otherKinds = other.kinds().getOrDefault(member, Set.of());
    return !kinds.isEmpty() && !otherKinds.isEmpty() && Collections.disjoint(kinds, otherKinds);
  }
}
