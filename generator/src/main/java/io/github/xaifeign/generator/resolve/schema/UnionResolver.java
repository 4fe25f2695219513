package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.UnionModel.Case;
import io.github.xaifeign.generator.model.UnionModel.InnerUnion;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the branches of a union are told apart: by JSON kind, then by a tag, which the
 * discriminator names or different values imply, then by what else is known of their members.
 */
final class UnionResolver {
  private final TypeDrafts drafts;
  private final WrapperResolver wrappers;
  private final UnionTags tags;
  private final UnionCandidates candidates;
  private final Findings findings;

  UnionResolver(NamedSchemas schemas, TypeDrafts drafts, NameMappings mappings, Findings findings) {
    this.drafts = drafts;
    this.wrappers = new WrapperResolver(new JsonKinds(drafts), findings);
    this.tags = new UnionTags(schemas, drafts, mappings, findings);
    this.candidates = new UnionCandidates(schemas, findings);
    this.findings = findings;
  }

  /** Decides for every union how its branches are told apart, and makes their tags constant. */
  void tellApart() {
    drafts.unions().forEach(this::breakCircle);
    Map<UnionDraft, List<ObjectDraft>> leaves = new LinkedHashMap<>();
    for (UnionDraft union : drafts.unions()) {
      union.branches.forEach(branch -> join(branch.name(), union));
      union.wrappers = wrappers.resolve(union);
      leaves.put(union, leaves(union));
      union.tag = tags.choose(union, leaves.get(union));
    }
    drafts.unions().forEach(union -> union.inner = inner(union));
    leaves.forEach((union, objects) -> candidates.describe(union, undecided(union, objects)));
    drafts.unions().forEach(union -> union.tag = tags.complete(union));
  }

  private void join(ModelName branch, UnionDraft union) {
    ObjectDraft object = drafts.object(branch);
    UnionDraft inner = drafts.union(branch);
    if (object != null) {
      object.unions.add(union.name);
    } else if (inner != null) {
      inner.unions.add(union.name);
    }
  }

  /** Takes out the branches by which a union leads back to itself. */
  private void breakCircle(UnionDraft union) {
    List<TypeRef.Model> leadBack =
        union.branches.stream().filter(branch -> leadsTo(branch, union, new HashSet<>())).toList();
    if (!leadBack.isEmpty()) {
      union.branches.removeAll(leadBack);
      findings.add(
          union.at,
          FindingCode.UNION_CYCLE,
          "the union is a branch of itself, by way of " + leadBack.get(0).name());
    }
  }

  private boolean leadsTo(TypeRef.Model from, UnionDraft union, Set<ModelName> seen) {
    UnionDraft inner = drafts.union(from.name());
    return inner != null
        && (inner == union
            || seen.add(inner.name)
                && inner.branches.stream().anyMatch(branch -> leadsTo(branch, union, seen)));
  }

  /** What each branch that is a union takes of the values that nothing before it takes. */
  private List<InnerUnion> inner(UnionDraft union) {
    Set<JsonKind> taken = ownKinds(union);
    List<InnerUnion> inner = new ArrayList<>();
    for (TypeRef.Model branch : union.branches) {
      Set<JsonKind> left = kinds(drafts.union(branch.name()));
      left.removeAll(taken);
      if (!left.isEmpty()) {
        inner.add(new InnerUnion(branch.name(), left));
        taken.addAll(left);
      }
    }
    return inner;
  }

  /** The kinds of value that a union takes, objects of its own left out. */
  private Set<JsonKind> kinds(@Nullable UnionDraft union) {
    if (union == null) {
      return EnumSet.noneOf(JsonKind.class);
    }
    Set<JsonKind> kinds = ownKinds(union);
    union.branches.forEach(branch -> kinds.addAll(kinds(drafts.union(branch.name()))));
    return kinds;
  }

  private static Set<JsonKind> ownKinds(UnionDraft union) {
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    union.wrappers.forEach(wrapper -> kinds.add(wrapper.kind()));
    if (kinds.contains(JsonKind.NUMBER)) {
      kinds.add(JsonKind.INTEGER);
    }
    return kinds;
  }

  /** The objects that a union can be, those of unions inside it among them. */
  private List<ObjectDraft> leaves(UnionDraft union) {
    Set<ObjectDraft> leaves = new LinkedHashSet<>();
    collectLeaves(union, leaves);
    return List.copyOf(leaves);
  }

  private void collectLeaves(UnionDraft union, Set<ObjectDraft> into) {
    for (TypeRef.Model branch : union.branches) {
      ObjectDraft object = drafts.object(branch.name());
      UnionDraft inner = drafts.union(branch.name());
      if (object != null) {
        into.add(object);
      } else if (inner != null) {
        collectLeaves(inner, into);
      }
    }
  }

  /** The objects that the tag does not tell from all others. */
  private static List<ObjectDraft> undecided(UnionDraft union, List<ObjectDraft> leaves) {
    return leaves.stream()
        .filter(leaf -> !isAlwaysTagged(union, leaf) || sharesValue(union, leaf))
        .toList();
  }

  private static boolean sharesValue(UnionDraft union, ObjectDraft leaf) {
    return union.tag.stream()
        .flatMap(tag -> tag.cases().stream().filter(one -> one.branch().equals(leaf.name)))
        .anyMatch(own -> isShared(union, own));
  }

  private static boolean isShared(UnionDraft union, Case own) {
    return union.tag.stream()
        .flatMap(tag -> tag.cases().stream())
        .anyMatch(
            other -> other.value().equals(own.value()) && !other.branch().equals(own.branch()));
  }

  private static boolean isAlwaysTagged(UnionDraft union, ObjectDraft leaf) {
    return union
        .tag
        .filter(tag -> tag.cases().stream().anyMatch(one -> one.branch().equals(leaf.name)))
        .filter(
            tag ->
                leaf.merged.required.contains(tag.wireName())
                    || leaf.constant(tag.wireName()).isPresent())
        .isPresent();
  }
}
