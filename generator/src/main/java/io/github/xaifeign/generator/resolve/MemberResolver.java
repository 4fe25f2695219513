package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the properties of an object into members with Java names, setters and adders. */
final class MemberResolver {
  private final SchemaResolver schemas;
  private final Components components;
  private final Findings findings;
  private final Map<ModelName, Map<String, Resolved>> types = new HashMap<>();

  MemberResolver(SchemaResolver schemas, Components components, Findings findings) {
    this.schemas = schemas;
    this.components = components;
    this.findings = findings;
  }

  /** Resolves the types of an object's members, but not of those that may turn out to be a tag. */
  void readTypes(ObjectDraft draft) {
    draft.merged.properties.forEach(
        (wireName, property) -> {
          if (!mayBeTag(property)) {
            typeOf(draft, wireName, property);
          }
        });
    MergedObject.Property additional = draft.merged.additional;
    if (additional != null) {
      SchemaResolver.Place place =
          new SchemaResolver.Place(additional.at(), draft.name, "AdditionalValue", false);
      draft.additional = Optional.of(schemas.resolve(additional.schema(), place).asElement());
    }
  }

  private static boolean mayBeTag(MergedObject.Property property) {
    return property.schema().get$ref() == null && !SchemaShape.values(property.schema()).isEmpty();
  }

  private Resolved typeOf(ObjectDraft draft, String wireName, MergedObject.Property property) {
    Map<String, Resolved> known = types.computeIfAbsent(draft.name, ignored -> new HashMap<>());
    Resolved type = known.get(wireName);
    if (type == null) {
      type =
          schemas.resolve(
              property.schema(),
              new SchemaResolver.Place(
                  property.at(),
                  draft.name,
                  JavaNames.type(wireName),
                  draft.form && isFile(property)));
      known.put(wireName, type);
    }
    return type;
  }

  /** Whether a form's property is a file or a list of files, rather than JSON. */
  private boolean isFile(MergedObject.Property property) {
    Schema<?> schema = components.follow(property.schema(), property.at());
    Schema<?> element = schema == null || schema.getItems() == null ? schema : schema.getItems();
    return element != null && "binary".equals(element.getFormat());
  }

  /** Makes the members of an object, once. */
  void makeMembers(ObjectDraft draft) {
    if (!draft.members.isEmpty()) {
      return;
    }
    Set<String> taken = new HashSet<>();
    Map<String, String> javaNames = new HashMap<>();
    draft.merged.properties.forEach(
        (wireName, property) -> javaNames.put(wireName, javaName(wireName, property, taken)));
    draft.merged.properties.forEach(
        (wireName, property) ->
            draft.members.add(member(draft, wireName, property, javaNames.get(wireName), taken)));
  }

  private String javaName(String wireName, MergedObject.Property property, Set<String> taken) {
    String wanted = JavaNames.member(wireName);
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    if (!name.equals(wanted)) {
      findings.warn(
          property.at().fragment(),
          "MEMBER_NAME_TAKEN",
          "another property is already called " + wanted + " in Java, so this one is " + name);
    }
    return name;
  }

  private MemberModel member(
      ObjectDraft draft,
      String wireName,
      MergedObject.Property property,
      String javaName,
      Set<String> taken) {
    Schema<?> schema = property.schema();
    Optional<String> constant = draft.constant(wireName);
    Resolved type =
        draft.tags.contains(wireName)
            ? new Resolved(Scalar.STRING, SchemaShape.nullable(schema))
            : typeOf(draft, wireName, property);
    Documentation documentation = SchemaResolver.documentation(schema);
    Optional<String> adder =
        type.type() instanceof TypeRef.ListOf ? adder(javaName, taken) : Optional.empty();
    return new MemberModel(
        wireName,
        javaName,
        adder,
        documentation,
        type.type(),
        draft.merged.required.contains(wireName) || constant.isPresent(),
        type.nullable(),
        constant,
        "password".equals(schema.getFormat()),
        overloads(type.type(), javaName, taken),
        adder.map(name -> adderOverloads(type.type(), name, taken)).orElse(List.of()));
  }

  private static Optional<String> adder(String javaName, Set<String> taken) {
    String stem = javaName.endsWith("_") ? javaName.substring(0, javaName.length() - 1) : javaName;
    String name = "add" + JavaNames.capitalised(JavaNames.singular(stem));
    return taken.add(name) ? Optional.of(name) : Optional.empty();
  }

  private List<MemberModel.Overload> adderOverloads(TypeRef list, String adder, Set<String> taken) {
    TypeRef element = ((TypeRef.ListOf) list).element();
    return overloads(element, adder, taken);
  }

  private List<MemberModel.Overload> overloads(TypeRef type, String method, Set<String> taken) {
    if (!(type instanceof TypeRef.Model model) || model.kind() != Kind.UNION) {
      return List.of();
    }
    return schemas.wrappers(model.name()).stream()
        .map(
            wrapper ->
                new MemberModel.Overload(
                    methodName(method, wrapper), model.name(), wrapper.factory(), wrapper.type()))
        .filter(overload -> overload.method().equals(method) || taken.add(overload.method()))
        .toList();
  }

  /** The member's own name, and the factory's distinction behind it where one is needed. */
  private static String methodName(String method, Wrapper wrapper) {
    return method + wrapper.factory().substring("of".length());
  }

  MemberModel parameter(
      String wireName, boolean required, Resolved type, Documentation documentation) {
    Set<String> taken = new HashSet<>();
    String javaName = JavaNames.member(wireName);
    Optional<String> adder =
        type.type() instanceof TypeRef.ListOf ? adder(javaName, taken) : Optional.empty();
    return new MemberModel(
        wireName,
        javaName,
        adder,
        documentation,
        type.type(),
        required,
        false,
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }
}
