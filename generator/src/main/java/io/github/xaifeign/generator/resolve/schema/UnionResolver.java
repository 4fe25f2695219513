package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.UnionModel.Structural;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out how the branches of a union are told apart: by JSON kind, then by a tag, which the
 * discriminator names or single values imply, then by the members that a branch requires.
 */
final class UnionResolver {
  private final TypeDrafts drafts;
  private final WrapperResolver wrappers;
  private final UnionTags tags;
  private final Findings findings;

  UnionResolver(NamedSchemas schemas, TypeDrafts drafts, Findings findings) {
    this.drafts = drafts;
    this.wrappers = new WrapperResolver(new JsonKinds(drafts), findings);
    this.tags = new UnionTags(schemas, drafts, findings);
    this.findings = findings;
  }

  /** Decides for every union how its branches are told apart, and makes their tags constant. */
  void tellApart() {
    drafts.unions().forEach(this::tellApart);
    drafts.unions().forEach(union -> union.tag = tags.complete(union));
  }

  private void tellApart(UnionDraft union) {
    Set<ObjectDraft> leaves = new LinkedHashSet<>();
    collectLeaves(union, leaves, new HashSet<>());
    union.branches.forEach(branch -> join(branch.name(), union));
    union.wrappers = wrappers.resolve(union);
    union.tag = tags.choose(union, List.copyOf(leaves));
    union.structural = structural(union, List.copyOf(leaves));
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

  /** Collects the objects that a union can be, those of unions inside it among them. */
  private void collectLeaves(UnionDraft union, Set<ObjectDraft> into, Set<ModelName> path) {
    if (!path.add(union.name)) {
      findings.add(union.at, FindingCode.UNION_CYCLE, "the union is a branch of itself");
      return;
    }
    for (TypeRef.Model branch : union.branches) {
      ObjectDraft object = drafts.object(branch.name());
      UnionDraft inner = drafts.union(branch.name());
      if (object != null) {
        into.add(object);
      } else if (inner != null) {
        collectLeaves(inner, into, path);
      }
    }
    path.remove(union.name);
  }

  private List<Structural> structural(UnionDraft union, List<ObjectDraft> leaves) {
    List<Structural> structural =
        leaves.stream()
            .filter(leaf -> !isAlwaysTagged(union, leaf))
            .map(leaf -> new Structural(leaf.name, List.copyOf(leaf.merged.required)))
            .sorted(Comparator.comparingInt(one -> -one.requiredMembers().size()))
            .toList();
    Map<Set<String>, ModelName> seen = new HashMap<>();
    for (Structural one : structural) {
      ModelName other = seen.putIfAbsent(new HashSet<>(one.requiredMembers()), one.branch());
      if (other != null) {
        findings.add(
            union.at,
            FindingCode.UNION_AMBIGUOUS,
            "nothing tells " + other + " and " + one.branch() + " apart");
      }
    }
    return structural;
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
