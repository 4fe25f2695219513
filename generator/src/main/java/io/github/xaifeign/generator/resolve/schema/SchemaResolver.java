package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns schemas into types. Named schemas get their Java names first, so that cycles and forward
 * references need no special case; members are made last, when all unions are known.
 */
public final class SchemaResolver {
  /** Steps of a pointer that say nothing about what it leads to. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "#",
          "components",
          "schemas",
          "properties",
          "items",
          "paths",
          "responses",
          "content",
          "schema");

  private final NamedSchemas schemas;
  private final SchemaKinds kinds;
  private final SchemaChecks checks;
  private final UnionNesting nesting;
  private final ParameterSchemas parameters;
  private final MemberResolver members;
  private final UnionResolver unions;
  private final TypeDefinitions definitions;
  private final TypeDrafts drafts = new TypeDrafts();
  private final NameRegistry names;
  private final Findings findings;

  private final Map<String, ModelName> componentNames = new LinkedHashMap<>();
  private final Map<String, ResolvedType> resolved = new LinkedHashMap<>();
  private final Set<String> resolving = new HashSet<>();

  /** By schema and place: the parser makes one schema of two that it takes for the same. */
  private final Map<Schema<?>, Map<SpecPointer, ResolvedType>> inlineTypes =
      new IdentityHashMap<>();

  private final Map<String, ModelName> formNames = new LinkedHashMap<>();
  private @Nullable List<TypeModel> types;

  /** A resolver of one document's schemas; the named ones are resolved at once. */
  public SchemaResolver(OpenAPI document, NameRegistry names, Findings findings) {
    this.names = names;
    this.findings = findings;
    this.schemas = new NamedSchemas(document);
    SchemaHierarchy hierarchy = new SchemaHierarchy(schemas);
    AllOfMerger merger = new AllOfMerger(schemas, hierarchy, findings);
    this.kinds = new SchemaKinds(schemas, hierarchy);
    this.checks = new SchemaChecks(merger, findings);
    this.nesting = new UnionNesting(schemas, hierarchy);
    this.parameters = new ParameterSchemas(schemas, kinds);
    this.members = new MemberResolver(this, schemas, drafts, names.mappings(), findings);
    this.unions = new UnionResolver(schemas, drafts, names.mappings(), findings);
    this.definitions =
        new TypeDefinitions(
            this, new EnumResolver(schemas, names.mappings()), hierarchy, merger, drafts);
    Set<String> formOnly = FormSchemas.of(document);
    schemas.names().stream().filter(name -> !formOnly.contains(name)).forEach(this::register);
    componentNames.forEach(this::define);
  }

  private void register(String name) {
    Schema<?> schema = schemas.get(name);
    if (schema == null) {
      return;
    }
    SpecPointer at = SpecPointer.schema(name);
    SchemaKind schemaKind = kinds.of(schema);
    checks.check(schema, schemaKind, at);
    Kind kind = emittedKind(schemaKind);
    if (kind != null) {
      ModelName model = ModelName.of(names.topLevel(names.mappings().model(name), at));
      componentNames.put(name, model);
      resolved.put(
          name, new ResolvedType(new TypeRef.Model(model, kind), schemas.admitsNull(schema)));
    }
  }

  private static @Nullable Kind emittedKind(SchemaKind kind) {
    return switch (kind) {
      case OBJECT -> Kind.OBJECT;
      case UNION -> Kind.UNION;
      case ENUM -> Kind.ENUM;
      case REFERENCE, ALIAS, ANY, SCALAR, LIST, MAP, UNSUPPORTED -> null;
    };
  }

  private void define(String name, ModelName model) {
    Schema<?> schema = schemas.get(name);
    if (schema != null) {
      SchemaPlace place =
          new SchemaPlace(SpecPointer.schema(name), null, model.simpleName(), false);
      definitions.define(model, name, schema, kinds.of(schema), place);
    }
  }

  /**
   * The type of a schema in a JSON body.
   *
   * @param hint the UpperCamelCase name of the type that an inline schema becomes
   */
  public ResolvedType resolve(Schema<?> schema, SpecPointer at, String hint) {
    return resolve(schema, new SchemaPlace(at, null, hint, false));
  }

  /** The type of a schema in a form body, {@code multipart/form-data} or urlencoded. */
  public TypeRef.Model resolveForm(Schema<?> schema, SpecPointer at, String hint) {
    String component = NamedSchemas.referredName(schema);
    Schema<?> target = schemas.require(schema, at, findings);
    if (component == null || target == null) {
      return form(target, new SchemaPlace(at, null, hint, true));
    }
    ModelName known = formNames.get(component);
    if (known != null) {
      return new TypeRef.Model(known, Kind.OBJECT);
    }
    String wanted =
        names.mappings().model(component) + (componentNames.containsKey(component) ? "Form" : "");
    SchemaPlace there = new SchemaPlace(SpecPointer.schema(component), null, wanted, true);
    TypeRef.Model type = form(target, there);
    formNames.put(component, type.name());
    return type;
  }

  /** A form has fields: those of an object, those that an object may have, or none. */
  private TypeRef.Model form(@Nullable Schema<?> schema, SchemaPlace place) {
    if (schema != null && kinds.of(schema) == SchemaKind.UNION) {
      return object(schema, place);
    }
    if (schema != null
        && resolve(schema, place).type() instanceof TypeRef.Model model
        && model.kind() == Kind.OBJECT) {
      return model;
    }
    findings.add(
        place.at(), FindingCode.FORM_NOT_OBJECT, "the body of a form has no properties here");
    return object(new ObjectSchema(), place);
  }

  private TypeRef.Model object(Schema<?> schema, SchemaPlace place) {
    ModelName name = names.inline(place.owner(), place.hint(), place.at());
    definitions.define(name, name.simpleName(), schema, SchemaKind.OBJECT, place);
    return new TypeRef.Model(name, Kind.OBJECT);
  }

  /** The type of a schema outside JSON, where a number and the text of it are the same. */
  public TypeRef resolveText(Schema<?> schema, SpecPointer at, String hint) {
    return resolve(parameters.reduce(schema), at, hint).type();
  }

  /** A parameter outside the path, as a member of the class that gathers such parameters. */
  public MemberModel parameterMember(
      String wireName, boolean required, TypeRef type, Documentation documentation) {
    return members.parameter(wireName, required, type, documentation);
  }

  /** Every type with a file of its own, in the order of the document. To be asked last. */
  public List<TypeModel> types() {
    if (types == null) {
      for (ObjectDraft next = drafts.nextUnread(); next != null; next = drafts.nextUnread()) {
        members.readTypes(next);
      }
      unions.tellApart();
      drafts.objects().forEach(members::makeMembers);
      types = drafts.freeze();
    }
    return types;
  }

  /** The type at a place, and whether it admits null there. */
  ResolvedType resolve(Schema<?> schema, SchemaPlace place) {
    ResolvedType known = place.form() ? null : inlineTypes(schema).get(place.at());
    if (known != null) {
      return known;
    }
    SchemaKind kind = kinds.of(schema);
    checks.check(schema, kind, place.at());
    boolean nullable = schemas.admitsNull(schema);
    return switch (kind) {
      case REFERENCE -> reference(schema, place).orNull(nullable);
      case ALIAS -> sole(schema, place).orNull(nullable);
      case ANY, UNSUPPORTED -> ResolvedType.ANY.orNull(nullable);
      case SCALAR -> new ResolvedType(ScalarTypes.of(schema, place.form()), nullable);
      case LIST -> new ResolvedType(list(schema, place), nullable);
      case MAP -> new ResolvedType(map(schema, place), nullable);
      case OBJECT -> inline(schema, kind, Kind.OBJECT, place, nullable);
      case UNION -> inline(schema, kind, Kind.UNION, place, nullable);
      case ENUM -> inline(schema, kind, Kind.ENUM, place, nullable);
    };
  }

  private ResolvedType reference(Schema<?> schema, SchemaPlace place) {
    Schema<?> target = schemas.require(schema, place.at(), findings);
    if (target == null) {
      return ResolvedType.ANY;
    }
    String ref = schema.get$ref();
    String name = NamedSchemas.referredName(schema);
    ResolvedType known = name == null ? inlineType(target, ref) : resolved.get(name);
    if (known != null) {
      return known;
    }
    if (!resolving.add(ref)) {
      findings.add(
          place.at(),
          FindingCode.REF_CYCLE,
          "what stands at " + ref + " is made of nothing but itself");
      return ResolvedType.ANY;
    }
    ResolvedType result = resolve(referred(name, target), referredPlace(ref, name, place.form()));
    resolving.remove(ref);
    if (name != null) {
      resolved.put(name, result);
    }
    return result;
  }

  /** A named schema as it stands, which may be a reference itself. */
  private Schema<?> referred(@Nullable String name, Schema<?> target) {
    Schema<?> named = name == null ? null : schemas.get(name);
    return named == null ? target : named;
  }

  /** Where a referred schema stands, named for the steps that lead to it. */
  private static SchemaPlace referredPlace(String ref, @Nullable String name, boolean form) {
    if (name != null) {
      return new SchemaPlace(SpecPointer.schema(name), null, JavaNames.type(name), form);
    }
    String[] steps = ref.split("/");
    String hint =
        Arrays.stream(steps)
            .filter(step -> !STRUCTURE.contains(step) && !step.matches("\\d+"))
            .map(step -> JavaNames.type(ComponentRefs.decoded(step)))
            .collect(Collectors.joining());
    return new SchemaPlace(new SpecPointer(ref), null, hint.isEmpty() ? "Inline" : hint, form);
  }

  private ResolvedType sole(Schema<?> schema, SchemaPlace place) {
    List<Schema<?>> parts = SchemaKeywords.parts(schema);
    if (parts.isEmpty()) {
      SpecPointer at = place.at().at(SchemaKeywords.branchKeyword(schema)).at(0);
      return resolve(SchemaKeywords.branches(schema).get(0), place.below(at, place.hint()));
    }
    int index = kinds.decisive(parts);
    SpecPointer at = place.at().at("allOf").at(index);
    return resolve(parts.get(index), place.below(at, place.hint()));
  }

  private TypeRef list(Schema<?> schema, SchemaPlace place) {
    Schema<?> items = SchemaKeywords.items(schema);
    if (items == null || schema.getPrefixItems() != null) {
      return new TypeRef.ListOf(new TypeRef.AnyJson());
    }
    String singular = JavaNames.singular(place.hint());
    String hint =
        place.owner() == null && singular.equals(place.hint()) ? singular + "Item" : singular;
    ResolvedType element = resolve(items, place.below(place.at().at("items"), hint));
    return new TypeRef.ListOf(element.asElement());
  }

  private TypeRef map(Schema<?> schema, SchemaPlace place) {
    Schema<?> values = SchemaKeywords.additional(schema);
    if (values == null) {
      return new TypeRef.MapOf(new TypeRef.AnyJson());
    }
    String hint = JavaNames.singular(place.hint());
    SpecPointer at = place.at().at("additionalProperties");
    ResolvedType value =
        resolve(values, place.below(at, hint.equals(place.hint()) ? hint + "Value" : hint));
    return new TypeRef.MapOf(value.asElement());
  }

  private ResolvedType inline(
      Schema<?> schema, SchemaKind schemaKind, Kind kind, SchemaPlace place, boolean nullable) {
    ModelName name =
        nesting.isApart(schema)
            ? names.apart(place.owner(), place.hint(), place.at())
            : names.inline(place.owner(), place.hint(), place.at());
    ResolvedType type = new ResolvedType(new TypeRef.Model(name, kind), nullable);
    inlineTypes.computeIfAbsent(schema, made -> new LinkedHashMap<>()).put(place.at(), type);
    definitions.define(name, name.simpleName(), schema, schemaKind, place);
    return type;
  }

  private Map<SpecPointer, ResolvedType> inlineTypes(Schema<?> schema) {
    return inlineTypes.getOrDefault(schema, Map.of());
  }

  /**
   * The type of an inline schema that a reference leads to, which may be spelled in several ways.
   */
  private @Nullable ResolvedType inlineType(Schema<?> target, String ref) {
    Map<SpecPointer, ResolvedType> places = inlineTypes(target);
    return places.isEmpty()
        ? null
        : places.getOrDefault(new SpecPointer(ref), places.values().iterator().next());
  }
}
