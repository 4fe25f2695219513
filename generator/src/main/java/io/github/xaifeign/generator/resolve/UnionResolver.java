package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel.Case;
import io.github.xaifeign.generator.model.UnionModel.Structural;
import io.github.xaifeign.generator.model.UnionModel.Tag;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the branches of a union are told apart: by JSON kind, then by a tag, which the
 * discriminator names or single values imply, then by the members that a branch requires.
 */
final class UnionResolver {
  /** Members that commonly are tags; they win over others that would do as well. */
  private static final List<String> USUAL_TAGS = List.of("type", "kind", "object", "role", "event");

  /** A branch and where it stands. */
  record Branch(Schema<?> schema, SpecPointer at) {}

  private final Components components;
  private final Findings findings;
  private final WrapperResolver wrappers;

  UnionResolver(Components components, WrapperResolver wrappers, Findings findings) {
    this.components = components;
    this.wrappers = wrappers;
    this.findings = findings;
  }

  /** The branches of a union schema: oneOf, anyOf, a list of types, or the children of a base. */
  List<Branch> branches(Schema<?> schema, SchemaResolver.Place place) {
    List<Branch> branches = new ArrayList<>();
    collect(schema, place.at(), branches);
    if (branches.isEmpty()) {
      for (Schema<?> child : components.childReferences(schema)) {
        branches.add(new Branch(child, place.at()));
      }
    }
    if (branches.isEmpty()) {
      for (String type : SchemaShape.types(schema)) {
        branches.add(new Branch(ofType(schema, type), place.at()));
      }
    }
    return branches;
  }

  private void collect(Schema<?> schema, SpecPointer at, List<Branch> into) {
    String keyword = schema.getOneOf() != null ? "oneOf" : "anyOf";
    int index = 0;
    for (Schema<?> branch : SchemaShape.branches(schema)) {
      SpecPointer here = at.at(keyword).at(index++);
      boolean inlineUnion =
          branch.get$ref() == null
              && SchemaShape.parts(branch).isEmpty()
              && branch.getDiscriminator() == null
              && !SchemaShape.branches(branch).isEmpty()
              && !SchemaShape.branchesOnlyConstrain(branch);
      if (inlineUnion) {
        collect(branch, here, into);
      } else {
        into.add(new Branch(branch, here));
      }
    }
  }

  private static Schema<?> ofType(Schema<?> schema, String type) {
    Schema<Object> branch = new Schema<>();
    branch.setType(type);
    branch.setTypes(Set.of(type));
    branch.setFormat(schema.getFormat());
    if (type.equals("array")) {
      branch.setItems(schema.getItems());
    }
    if (type.equals("object")) {
      branch.setProperties(schema.getProperties());
      branch.setRequired(schema.getRequired());
      branch.setAdditionalProperties(schema.getAdditionalProperties());
    }
    return branch;
  }

  /** The name that an inline branch would like: its tag's value, else its title, else a number. */
  String branchHint(Branch branch, int number) {
    if (branch.schema().getTitle() != null) {
      return JavaNames.type(branch.schema().getTitle());
    }
    if (branch.schema().getProperties() != null) {
      for (String tag : USUAL_TAGS) {
        Schema<?> property = branch.schema().getProperties().get(tag);
        List<Object> values = property == null ? List.of() : SchemaShape.values(property);
        if (values.size() == 1) {
          return JavaNames.type(values.get(0).toString());
        }
      }
    }
    return "Variant" + number;
  }

  /** Decides how a union's branches are told apart, and makes their tags constant. */
  void tellApart(
      UnionDraft union, Map<ModelName, UnionDraft> unions, Map<ModelName, ObjectDraft> objects) {
    Set<ObjectDraft> leaves = new LinkedHashSet<>();
    leaves(union, unions, objects, leaves, new HashSet<>());
    for (TypeRef.Model branch : union.branches) {
      if (objects.containsKey(branch.name())) {
        objects.get(branch.name()).unions.add(union.name);
      } else if (unions.containsKey(branch.name())) {
        unions.get(branch.name()).unions.add(union.name);
      }
    }
    union.wrappers = wrappers.resolve(union);
    if (union.tag.isEmpty()) {
      union.tag = tag(union, List.copyOf(leaves));
    }
    union.structural = structural(union, List.copyOf(leaves));
  }

  private void leaves(
      UnionDraft union,
      Map<ModelName, UnionDraft> unions,
      Map<ModelName, ObjectDraft> objects,
      Set<ObjectDraft> into,
      Set<ModelName> path) {
    if (!path.add(union.name)) {
      findings.error(
          union.at.fragment(),
          "UNION_CYCLE",
          "the union contains itself; take the branch out that leads back");
      return;
    }
    for (TypeRef.Model branch : union.branches) {
      if (objects.containsKey(branch.name())) {
        into.add(objects.get(branch.name()));
      } else if (unions.containsKey(branch.name())) {
        leaves(unions.get(branch.name()), unions, objects, into, path);
      }
    }
    path.remove(union.name);
  }

  private Optional<Tag> tag(UnionDraft union, List<ObjectDraft> leaves) {
    Discriminator discriminator = union.discriminator;
    if (discriminator != null && discriminator.getPropertyName() != null) {
      return Optional.of(explicitTag(union, discriminator, leaves));
    }
    return leaves.size() < 2 ? Optional.empty() : impliedTag(leaves);
  }

  private Tag explicitTag(UnionDraft union, Discriminator discriminator, List<ObjectDraft> leaves) {
    String member = discriminator.getPropertyName();
    Map<String, List<String>> mapped = new HashMap<>();
    if (discriminator.getMapping() != null) {
      discriminator
          .getMapping()
          .forEach(
              (value, ref) ->
                  mapped
                      .computeIfAbsent(
                          String.valueOf(Components.name(ref)), ignored -> new ArrayList<>())
                      .add(value));
    }
    List<Case> cases = new ArrayList<>();
    for (ObjectDraft leaf : leaves) {
      List<String> values = mapped.getOrDefault(leaf.schemaName, values(leaf, member));
      if (values.isEmpty()) {
        values = List.of(leaf.schemaName);
      }
      if (leaf.merged.properties.containsKey(member) && !leaf.merged.required.contains(member)) {
        findings.warn(
            leaf.merged.properties.get(member).at().fragment(),
            "UNION_TAG_OPTIONAL",
            "this member tells the branches of "
                + union.name
                + " apart but is optional; list it under \"required\"");
      }
      leaf.merged.properties.computeIfAbsent(
          member,
          ignored -> new MergedObject.Property(new Schema<String>().type("string"), union.at));
      addCases(cases, leaf, member, values, true);
    }
    refuseTwice(union, member, cases);
    return new Tag(member, JavaNames.member(member), false, cases);
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

  private void refuseTwice(UnionDraft union, String member, List<Case> cases) {
    Map<String, ModelName> seen = new LinkedHashMap<>();
    for (Case one : cases) {
      ModelName other = seen.putIfAbsent(one.value(), one.branch());
      if (other != null && !other.equals(one.branch())) {
        findings.error(
            union.at.fragment(),
            "UNION_AMBIGUOUS",
            "\""
                + member
                + "\" is \""
                + one.value()
                + "\" both in "
                + other
                + " and in "
                + one.branch()
                + "; give each branch a value of its own");
      }
    }
  }

  private Optional<Tag> impliedTag(List<ObjectDraft> leaves) {
    Set<String> candidates = new LinkedHashSet<>();
    leaves.forEach(leaf -> candidates.addAll(leaf.merged.properties.keySet()));
    return candidates.stream()
        .filter(member -> disjoint(leaves, member))
        .max(
            Comparator.comparingLong((String member) -> tagged(leaves, member))
                .thenComparing(member -> -usual(member)))
        .filter(member -> tagged(leaves, member) > 1)
        .map(member -> impliedTag(leaves, member));
  }

  private Tag impliedTag(List<ObjectDraft> leaves, String member) {
    List<Case> cases = new ArrayList<>();
    leaves.forEach(leaf -> addCases(cases, leaf, member, values(leaf, member), false));
    return new Tag(member, JavaNames.member(member), false, cases);
  }

  private static int usual(String member) {
    int index = USUAL_TAGS.indexOf(member);
    return index < 0 ? USUAL_TAGS.size() : index;
  }

  private long tagged(List<ObjectDraft> leaves, String member) {
    return leaves.stream().filter(leaf -> !values(leaf, member).isEmpty()).count();
  }

  private boolean disjoint(List<ObjectDraft> leaves, String member) {
    Set<String> seen = new HashSet<>();
    return leaves.stream().flatMap(leaf -> values(leaf, member).stream()).allMatch(seen::add);
  }

  /** The tag with what is known of it once all unions have named their constants. */
  Optional<Tag> finalTag(
      UnionDraft union, Map<ModelName, UnionDraft> unions, Map<ModelName, ObjectDraft> objects) {
    return union.tag.map(
        tag ->
            new Tag(
                tag.wireName(),
                tag.javaName(),
                isShared(union, tag.wireName(), unions, objects, new HashSet<>()),
                tag.cases().stream()
                    .map(
                        one ->
                            new Case(
                                one.value(),
                                one.branch(),
                                isConstant(objects.get(one.branch()), tag.wireName())))
                    .toList()));
  }

  private static boolean isConstant(@Nullable ObjectDraft leaf, String member) {
    return leaf != null && leaf.constant(member).isPresent();
  }

  private static boolean isAlwaysText(@Nullable ObjectDraft leaf, String member) {
    return isConstant(leaf, member)
        || leaf != null
            && leaf.merged.required.contains(member)
            && !SchemaShape.nullable(leaf.merged.properties.get(member).schema());
  }

  /** Whether every branch has the tag as text, so that the union itself can offer it. */
  private static boolean isShared(
      UnionDraft union,
      String member,
      Map<ModelName, UnionDraft> unions,
      Map<ModelName, ObjectDraft> objects,
      Set<ModelName> path) {
    return path.add(union.name)
        && union.wrappers.isEmpty()
        && union.structural.isEmpty()
        && union.tag.filter(tag -> tag.wireName().equals(member)).isPresent()
        && union.branches.stream()
            .map(TypeRef.Model::name)
            .allMatch(
                name ->
                    unions.containsKey(name)
                        ? isShared(unions.get(name), member, unions, objects, path)
                        : isAlwaysText(objects.get(name), member));
  }

  /** The texts that a member of the object is limited to. */
  private List<String> values(ObjectDraft leaf, String member) {
    MergedObject.Property property = leaf.merged.properties.get(member);
    Schema<?> schema =
        property == null ? null : components.follow(property.schema(), property.at());
    if (schema == null || !SchemaShape.types(schema).equals(Set.of("string"))) {
      return List.of();
    }
    return SchemaShape.values(schema).stream().map(Object::toString).toList();
  }

  private List<Structural> structural(UnionDraft union, List<ObjectDraft> leaves) {
    List<Structural> structural =
        leaves.stream()
            .filter(leaf -> !alwaysTagged(union, leaf))
            .map(leaf -> new Structural(leaf.name, List.copyOf(leaf.merged.required)))
            .sorted(Comparator.comparingInt(one -> -one.requiredMembers().size()))
            .toList();
    Map<Set<String>, ModelName> seen = new HashMap<>();
    for (Structural one : structural) {
      ModelName other = seen.putIfAbsent(new HashSet<>(one.requiredMembers()), one.branch());
      if (other != null) {
        findings.error(
            union.at.fragment(),
            "UNION_AMBIGUOUS",
            "nothing tells "
                + other
                + " and "
                + one.branch()
                + " apart; add a discriminator, or a member with a single value to each");
      }
    }
    return structural;
  }

  private boolean alwaysTagged(UnionDraft union, ObjectDraft leaf) {
    return union
        .tag
        .filter(tag -> tag.cases().stream().anyMatch(one -> one.branch().equals(leaf.name)))
        .filter(
            tag ->
                leaf.merged.required.contains(tag.wireName())
                    || leaf.constant(tag.wireName()).isPresent())
        .isPresent();
  }

  /** The JSON kind by which values of a type are recognised; empty when there are several. */
  static Optional<JsonKind> kind(TypeRef type) {
    if (type instanceof Scalar scalar) {
      return Optional.of(
          switch (scalar) {
            case BOOLEAN -> JsonKind.BOOLEAN;
            case INT32, INT64 -> JsonKind.INTEGER;
            case DOUBLE -> JsonKind.NUMBER;
            case STRING, DATE, TIMESTAMP, FILE -> JsonKind.STRING;
          });
    }
    if (type instanceof TypeRef.ListOf) {
      return Optional.of(JsonKind.ARRAY);
    }
    if (type instanceof TypeRef.MapOf) {
      return Optional.of(JsonKind.OBJECT);
    }
    return type instanceof TypeRef.Model model && model.kind() == TypeRef.Kind.OBJECT
        ? Optional.of(JsonKind.OBJECT)
        : Optional.empty();
  }
}
