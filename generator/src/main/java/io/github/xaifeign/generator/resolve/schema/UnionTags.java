package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.UnionModel.Case;
import io.github.xaifeign.generator.model.UnionModel.Tag;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the member that names the branch of a union: the one that the discriminator names, else
 * one that is limited to different values in each branch.
 */
final class UnionTags {
  /** Members that commonly are tags; they win over others that would do as well. */
  static final List<String> USUAL = List.of("type", "kind", "object", "role", "event");

  private final NamedSchemas schemas;
  private final TypeDrafts drafts;
  private final NameMappings mappings;
  private final Findings findings;

  UnionTags(NamedSchemas schemas, TypeDrafts drafts, NameMappings mappings, Findings findings) {
    this.mappings = mappings;
    this.schemas = schemas;
    this.drafts = drafts;
    this.findings = findings;
  }

  /** The tag; empty when no member will do. Makes it a constant of the branches with one value. */
  Optional<Tag> choose(UnionDraft union, List<ObjectDraft> leaves) {
    Discriminator discriminator = union.discriminator;
    if (discriminator != null && mayDecide(discriminator, leaves)) {
      return Optional.of(explicitTag(union, discriminator, leaves));
    }
    return leaves.size() < 2 ? Optional.empty() : impliedTag(leaves);
  }

  /** Whether the discriminator names a member that can be a text in every branch. */
  private boolean mayDecide(Discriminator discriminator, List<ObjectDraft> leaves) {
    String member = discriminator.getPropertyName();
    return member != null && leaves.stream().allMatch(leaf -> mayBeText(leaf, member));
  }

  private Tag explicitTag(UnionDraft union, Discriminator discriminator, List<ObjectDraft> leaves) {
    String member = discriminator.getPropertyName();
    List<Case> cases = new ArrayList<>();
    for (ObjectDraft leaf : leaves) {
      List<String> values = values(union, discriminator, leaf);
      declare(member, leaf, union);
      addCases(cases, leaf, member, values, true);
    }
    return new Tag(member, mappings.member(member), false, cases);
  }

  /**
   * The values that stand for an object: those that are mapped to it, else, if it is a branch of a
   * branch, those of that branch, unless that has the same member for a discriminator of its own.
   */
  private List<String> values(UnionDraft union, Discriminator discriminator, ObjectDraft leaf) {
    String member = discriminator.getPropertyName();
    Map<String, List<String>> mapped = mapping(discriminator);
    UnionDraft inner = mapped.containsKey(leaf.schemaName) ? null : inner(union, leaf);
    if (inner == null) {
      return mapped.getOrDefault(leaf.schemaName, declaredValues(leaf, member));
    }
    Discriminator own = inner.discriminator;
    if (own != null && member.equals(own.getPropertyName())) {
      return values(inner, own, leaf);
    }
    List<String> declared = values(leaf, member);
    return mapped.getOrDefault(
        inner.schemaName, declared.isEmpty() ? List.of(inner.schemaName) : declared);
  }

  /** The branch that leads to an object, if that is no branch itself. */
  private @Nullable UnionDraft inner(UnionDraft union, ObjectDraft leaf) {
    if (union.branches.stream().anyMatch(branch -> branch.name().equals(leaf.name))) {
      return null;
    }
    return union.branches.stream()
        .map(branch -> drafts.union(branch.name()))
        .filter(Objects::nonNull)
        .filter(inner -> leadsTo(inner, leaf))
        .findFirst()
        .orElse(null);
  }

  private boolean leadsTo(UnionDraft union, ObjectDraft leaf) {
    return union.branches.stream()
        .anyMatch(
            branch -> {
              UnionDraft inner = drafts.union(branch.name());
              return branch.name().equals(leaf.name) || inner != null && leadsTo(inner, leaf);
            });
  }

  /**
   * The values that a branch without mapping has: the schema's own name (OpenAPI 3.0.3,
   * Discriminator Object) unless the branch itself says otherwise.
   */
  private List<String> declaredValues(ObjectDraft leaf, String member) {
    List<String> values = values(leaf, member);
    return values.isEmpty() || values.contains(leaf.schemaName) ? List.of(leaf.schemaName) : values;
  }

  /** Whether the member is a text wherever it is declared; a number cannot be a tag. */
  private boolean mayBeText(ObjectDraft leaf, String member) {
    MergedObject.Property property = leaf.merged.properties.get(member);
    Schema<?> schema = property == null ? null : schemas.follow(property.schema());
    Set<String> types = schema == null ? Set.of() : SchemaKeywords.types(schema);
    return types.isEmpty() || types.equals(Set.of("string"));
  }

  /** The values that the mapping has for each schema. */
  private static Map<String, List<String>> mapping(Discriminator discriminator) {
    Map<String, List<String>> mapped = new HashMap<>();
    if (discriminator.getMapping() != null) {
      new TreeMap<>(discriminator.getMapping())
          .forEach(
              (value, ref) ->
                  mapped
                      .computeIfAbsent(
                          String.valueOf(NamedSchemas.name(ref)), ignored -> new ArrayList<>())
                      .add(value));
    }
    return mapped;
  }

  /** Makes the tag a member of the branch, which some documents leave to the discriminator. */
  private void declare(String member, ObjectDraft leaf, UnionDraft union) {
    MergedObject.Property property = leaf.merged.properties.get(member);
    if (property == null) {
      leaf.merged.properties.put(
          member, new MergedObject.Property(new Schema<String>().type("string"), union.at));
    } else if (!leaf.merged.required.contains(member)) {
      findings.add(
          property.at(),
          FindingCode.UNION_TAG_OPTIONAL,
          "\"" + member + "\" tells the branches of " + union.name + " apart but is optional");
    }
  }

  private void addCases(
      List<Case> cases, ObjectDraft leaf, String member, List<String> values, boolean always) {
    boolean constant = values.size() == 1 && (always || leaf.merged.required.contains(member));
    leaf.tags.add(member);
    if (constant) {
      leaf.tag(member, values.get(0));
    }
    for (String value : values) {
      cases.add(new Case(value, leaf.name, constant && leaf.constant(member).isPresent()));
    }
  }

  private Optional<Tag> impliedTag(List<ObjectDraft> leaves) {
    Set<String> candidates = new LinkedHashSet<>();
    leaves.forEach(leaf -> candidates.addAll(leaf.merged.properties.keySet()));
    return candidates.stream()
        .max(
            Comparator.comparingLong((String member) -> named(leaves, member))
                .thenComparing(member -> -usual(member)))
        .filter(member -> named(leaves, member) > 1)
        .map(member -> impliedTag(leaves, member));
  }

  private Tag impliedTag(List<ObjectDraft> leaves, String member) {
    List<Case> cases = new ArrayList<>();
    leaves.forEach(leaf -> addCases(cases, leaf, member, values(leaf, member), false));
    return new Tag(member, mappings.member(member), false, cases);
  }

  private static int usual(String member) {
    int index = USUAL.indexOf(member);
    return index < 0 ? USUAL.size() : index;
  }

  /** How many branches the member names by values that no other branch has. */
  private long named(List<ObjectDraft> leaves, String member) {
    List<String> all = leaves.stream().flatMap(leaf -> values(leaf, member).stream()).toList();
    return leaves.stream()
        .map(leaf -> values(leaf, member))
        .filter(values -> !values.isEmpty())
        .filter(values -> values.stream().allMatch(value -> Collections.frequency(all, value) == 1))
        .count();
  }

  /** The tag with what is known of it once all unions have named their constants. */
  Optional<Tag> complete(UnionDraft union) {
    return union.tag.map(
        tag ->
            new Tag(
                tag.wireName(),
                tag.javaName(),
                isShared(union, tag.wireName(), new HashSet<>()),
                tag.cases().stream()
                    .map(
                        one ->
                            new Case(
                                one.value(),
                                one.branch(),
                                isConstant(drafts.object(one.branch()), tag.wireName())))
                    .toList()));
  }

  /** Whether every branch has the tag as text, so that the union itself can offer it. */
  private boolean isShared(UnionDraft union, String member, Set<ModelName> path) {
    return path.add(union.name)
        && union.wrappers.isEmpty()
        && union.tag.filter(tag -> tag.wireName().equals(member)).isPresent()
        && union.branches.stream()
            .map(TypeRef.Model::name)
            .allMatch(name -> hasText(name, member, path));
  }

  private boolean hasText(ModelName branch, String member, Set<ModelName> path) {
    UnionDraft union = drafts.union(branch);
    return union == null
        ? isAlwaysText(drafts.object(branch), member)
        : isShared(union, member, path);
  }

  private static boolean isAlwaysText(@Nullable ObjectDraft leaf, String member) {
    if (leaf == null) {
      return false;
    }
    MergedObject.Property property = leaf.merged.properties.get(member);
    return isConstant(leaf, member)
        || property != null
            && leaf.merged.required.contains(member)
            && !SchemaKeywords.nullable(property.schema());
  }

  private static boolean isConstant(@Nullable ObjectDraft leaf, String member) {
    return leaf != null && leaf.constant(member).isPresent();
  }

  /** The texts that a member of the object is limited to. */
  private List<String> values(ObjectDraft leaf, String member) {
    MergedObject.Property property = leaf.merged.properties.get(member);
    Schema<?> schema = property == null ? null : schemas.follow(property.schema());
    if (schema == null || !SchemaKeywords.types(schema).equals(Set.of("string"))) {
      return List.of();
    }
    return SchemaKeywords.values(schema).stream().map(Object::toString).toList();
  }
}
