package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the properties of an object into members with Java names, setters and adders. */
final class MemberResolver {
  private final SchemaResolver schemas;
  private final NamedSchemas named;
  private final TypeDrafts drafts;
  private final NameMappings mappings;
  private final Findings findings;
  private final Map<ModelName, Map<String, ResolvedType>> types = new HashMap<>();

  MemberResolver(
      SchemaResolver schemas,
      NamedSchemas named,
      TypeDrafts drafts,
      NameMappings mappings,
      Findings findings) {
    this.mappings = mappings;
    this.schemas = schemas;
    this.named = named;
    this.drafts = drafts;
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
      SchemaPlace place = new SchemaPlace(additional.at(), draft.name, "AdditionalValue", false);
      draft.additional = Optional.of(schemas.resolve(additional.schema(), place).asElement());
    }
  }

  private static boolean mayBeTag(MergedObject.Property property) {
    return property.schema().get$ref() == null
        && !SchemaKeywords.values(property.schema()).isEmpty();
  }

  private ResolvedType typeOf(ObjectDraft draft, String wireName, MergedObject.Property property) {
    Map<String, ResolvedType> known = types.computeIfAbsent(draft.name, ignored -> new HashMap<>());
    ResolvedType type = known.get(wireName);
    if (type == null) {
      boolean file = draft.form && isFile(property);
      SchemaPlace place =
          new SchemaPlace(property.at(), draft.name, JavaNames.type(wireName), file);
      type = schemas.resolve(property.schema(), place);
      known.put(wireName, type);
    }
    return type;
  }

  /** Whether a form's property is a file or a list of files, rather than JSON. */
  private boolean isFile(MergedObject.Property property) {
    Schema<?> schema = named.follow(property.schema());
    if (schema == null) {
      return false;
    }
    Schema<?> items = SchemaKeywords.items(schema);
    return "binary".equals(items == null ? schema.getFormat() : items.getFormat());
  }

  /** Makes the members of an object, once. */
  void makeMembers(ObjectDraft draft) {
    UniqueNames names = UniqueNames.numbered();
    Map<String, String> javaNames = new HashMap<>();
    draft.merged.properties.forEach(
        (wireName, property) -> javaNames.put(wireName, javaName(wireName, property, names)));
    draft.merged.properties.forEach(
        (wireName, property) ->
            draft.members.add(
                member(
                    draft,
                    wireName,
                    property,
                    Objects.requireNonNull(javaNames.get(wireName)),
                    names)));
  }

  private String javaName(String wireName, MergedObject.Property property, UniqueNames names) {
    String wanted = mappings.member(wireName);
    String name = names.claim(wanted);
    if (!name.equals(wanted)) {
      findings.add(
          property.at(),
          FindingCode.MEMBER_NAME_TAKEN,
          "another property is already called " + wanted + " in Java, so this one is " + name);
    }
    return name;
  }

  private MemberModel member(
      ObjectDraft draft,
      String wireName,
      MergedObject.Property property,
      String javaName,
      UniqueNames names) {
    Schema<?> schema = property.schema();
    Optional<String> constant = draft.constant(wireName);
    ResolvedType type =
        draft.tags.contains(wireName)
            ? new ResolvedType(Scalar.STRING, SchemaKeywords.nullable(schema))
            : typeOf(draft, wireName, property);
    Optional<String> adder = adder(type.type(), javaName, names);
    return new MemberModel(
        wireName,
        javaName,
        adder,
        adder.flatMap(name -> bulkAdder(name, javaName, names)),
        jsonForm(type.type(), Optional.of(javaName), names),
        jsonForm(type.type(), adder, names),
        SchemaKeywords.documentation(schema),
        type.type(),
        draft.merged.required.contains(wireName) || constant.isPresent(),
        type.nullable(),
        constant,
        isSecret(schema, NamedSchemas.visited()),
        overloads(type.type(), javaName, names),
        adder.map(name -> adderOverloads(type.type(), name, names)).orElse(List.of()));
  }

  /**
   * Whether the value is for the server alone: a password, or what is written and never read
   * (OpenAPI 3.0.3, Schema Object, writeOnly). A list or map of secrets is one.
   */
  private boolean isSecret(@Nullable Schema<?> schema, Set<Schema<?>> seen) {
    if (schema == null || !seen.add(schema)) {
      return false;
    }
    return "password".equals(schema.getFormat())
        || Boolean.TRUE.equals(schema.getWriteOnly())
        || schema.get$ref() != null && isSecret(named.follow(schema), seen)
        || SchemaKeywords.parts(schema).stream().anyMatch(part -> isSecret(part, seen))
        || isSecret(SchemaKeywords.items(schema), seen)
        || isSecret(SchemaKeywords.additional(schema), seen);
  }

  private static Optional<String> adder(TypeRef type, String javaName, UniqueNames names) {
    if (!(type instanceof TypeRef.ListOf)) {
      return Optional.empty();
    }
    String stem = JavaNames.singular(withoutEscape(javaName));
    return Optional.of("add" + JavaNames.capitalised(stem)).filter(names::take);
  }

  /**
   * {@code addMessages} beside {@code addMessage}, and {@code addAllData} beside {@code addData}.
   */
  private static Optional<String> bulkAdder(String adder, String javaName, UniqueNames names) {
    String stem = JavaNames.capitalised(withoutEscape(javaName));
    String wanted = adder.equals("add" + stem) ? "addAll" + stem : "add" + stem;
    return Optional.of(wanted).filter(names::take);
  }

  /** A name without what keeps it apart from a word of the language. */
  private static String withoutEscape(String javaName) {
    return javaName.endsWith("_") ? javaName.substring(0, javaName.length() - 1) : javaName;
  }

  /** The name of the form of a method that takes JSON text where the method takes any JSON. */
  private static Optional<String> jsonForm(
      TypeRef type, Optional<String> method, UniqueNames names) {
    return type.holdsAnyJson()
        ? method.map(JavaNames::jsonForm).filter(names::take)
        : Optional.empty();
  }

  private List<MemberModel.Overload> adderOverloads(TypeRef list, String adder, UniqueNames names) {
    return overloads(((TypeRef.ListOf) list).element(), adder, names);
  }

  private List<MemberModel.Overload> overloads(TypeRef type, String method, UniqueNames names) {
    if (!(type instanceof TypeRef.Model model) || model.kind() != Kind.UNION) {
      return List.of();
    }
    return drafts.wrappers(model.name()).stream()
        .map(
            wrapper ->
                new MemberModel.Overload(
                    methodName(method, wrapper), model.name(), wrapper.factory(), wrapper.type()))
        .filter(overload -> overload.method().equals(method) || names.take(overload.method()))
        .toList();
  }

  /** The member's own name, and the factory's distinction behind it where one is needed. */
  private static String methodName(String method, Wrapper wrapper) {
    return method + wrapper.factory().substring("of".length());
  }

  /** A member of the class that gathers parameters. */
  MemberModel parameter(
      String wireName, boolean required, TypeRef type, Documentation documentation) {
    String javaName = mappings.parameter(wireName);
    UniqueNames adders = UniqueNames.numbered();
    Optional<String> adder = adder(type, javaName, adders);
    return new MemberModel(
        wireName,
        javaName,
        adder,
        adder.flatMap(name -> bulkAdder(name, javaName, adders)),
        jsonForm(type, Optional.of(javaName), UniqueNames.numbered()),
        jsonForm(type, adder, UniqueNames.numbered()),
        documentation,
        type,
        required,
        false,
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }
}
