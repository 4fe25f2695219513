package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns schemas into types. Named schemas get their Java names first, so that cycles and forward
 * references need no special case; members are made last, when all unions are known.
 */
public final class SchemaResolver {
  /** Beyond this depth inline types get a file of their own: class file names have a limit. */
  private static final int MAX_NESTING = 5;

  private static final Resolved ANY = new Resolved(new TypeRef.AnyJson(), false);

  /**
   * Where a schema stands.
   *
   * @param owner the type that an inline type would be nested in; null for a file of its own
   * @param hint the name that an inline type would like
   */
  record Place(SpecPointer at, @Nullable ModelName owner, String hint, boolean form) {
    Place below(SpecPointer at, String hint) {
      return new Place(at, owner, hint, form);
    }
  }

  private final NameRegistry names;
  private final Findings findings;
  private final Components components;
  private final EnumResolver enums;
  private final UnionResolver unionResolver;
  private final MemberResolver memberResolver;

  private final Map<String, ModelName> componentNames = new LinkedHashMap<>();
  private final Map<String, Resolved> resolved = new LinkedHashMap<>();
  private final Set<String> resolving = new HashSet<>();
  private final Map<String, ModelName> formNames = new LinkedHashMap<>();
  private final Map<ModelName, ObjectDraft> objects = new LinkedHashMap<>();
  private final Map<ModelName, UnionDraft> unions = new LinkedHashMap<>();
  private final Map<ModelName, EnumModel> enumerations = new LinkedHashMap<>();
  private final List<ModelName> order = new ArrayList<>();
  private final Deque<ObjectDraft> unread = new ArrayDeque<>();

  /** A resolver of one document's schemas; the named ones are resolved at once. */
  public SchemaResolver(OpenAPI document, NameRegistry names, Findings findings) {
    this.names = names;
    this.findings = findings;
    this.components = new Components(document, findings);
    this.enums = new EnumResolver(components, findings);
    this.unionResolver =
        new UnionResolver(components, new WrapperResolver(enumerations, findings), findings);
    this.memberResolver = new MemberResolver(this, components, findings);
    Set<String> formOnly = FormSchemas.of(document);
    components.names().stream().filter(name -> !formOnly.contains(name)).forEach(this::register);
    List.copyOf(componentNames.keySet()).forEach(this::define);
  }

  private void register(String name) {
    Schema<?> schema = components.get(name);
    SpecPointer at = SpecPointer.schema(name);
    Kind kind = schema == null ? null : kind(components.shape(schema, at));
    if (kind != null) {
      ModelName model = ModelName.of(names.topLevel(JavaNames.type(name), at));
      componentNames.put(name, model);
      resolved.put(
          name, new Resolved(new TypeRef.Model(model, kind), SchemaShape.nullable(schema)));
    }
  }

  private static @Nullable Kind kind(Components.Shape shape) {
    return switch (shape) {
      case OBJECT -> Kind.OBJECT;
      case UNION -> Kind.UNION;
      case ENUM -> Kind.ENUM;
      default -> null;
    };
  }

  private void define(String name) {
    Schema<?> schema = components.get(name);
    ModelName model = componentNames.get(name);
    if (schema != null && model != null) {
      Place place = new Place(SpecPointer.schema(name), null, model.simpleName(), false);
      define(model, schema, components.shape(schema, place.at()), place);
    }
  }

  /**
   * The type of a schema in a JSON body.
   *
   * @param hint the UpperCamelCase name of the type that an inline schema becomes
   */
  public TypeRef resolve(Schema<?> schema, SpecPointer at, String hint) {
    return resolve(schema, new Place(at, null, hint, false)).type();
  }

  /** The type of a schema in a form body, {@code multipart/form-data} or urlencoded. */
  public TypeRef resolveForm(Schema<?> schema, SpecPointer at, String hint) {
    String component = schema.get$ref() == null ? null : Components.name(schema.get$ref());
    if (component == null) {
      return resolve(schema, new Place(at, null, hint, true)).type();
    }
    Schema<?> target = components.follow(schema, at);
    if (target == null) {
      return ANY.type();
    }
    ModelName known = formNames.get(component);
    if (known != null) {
      return new TypeRef.Model(known, Kind.OBJECT);
    }
    SpecPointer there = SpecPointer.schema(component);
    String wanted =
        JavaNames.type(component) + (componentNames.containsKey(component) ? "Form" : "");
    TypeRef type = resolve(target, new Place(there, null, wanted, true)).type();
    if (type instanceof TypeRef.Model model) {
      formNames.put(component, model.name());
    }
    return type;
  }

  /** A parameter outside the path, as a member of the class that gathers such parameters. */
  public MemberModel parameterMember(
      String wireName,
      boolean required,
      Schema<?> schema,
      Documentation documentation,
      SpecPointer at,
      String hint) {
    Resolved type = resolve(schema, new Place(at, null, hint, false));
    return memberResolver.parameter(wireName, required, type, documentation);
  }

  /** Every type with a file of its own, in the order of the document. */
  public List<TypeModel> types() {
    finish();
    return order.stream().filter(ModelName::isTopLevel).map(this::freeze).toList();
  }

  private void finish() {
    while (!unread.isEmpty()) {
      memberResolver.readTypes(unread.poll());
    }
    unions.values().forEach(union -> unionResolver.tellApart(union, unions, objects));
    objects.values().forEach(memberResolver::makeMembers);
  }

  private TypeModel freeze(ModelName name) {
    List<TypeModel> nested =
        order.stream().filter(other -> isNestedIn(other, name)).map(this::freeze).toList();
    if (objects.containsKey(name)) {
      return objects.get(name).freeze(nested);
    }
    UnionDraft union = unions.get(name);
    return union == null
        ? enumerations.get(name)
        : new UnionModel(
            union.name,
            union.documentation,
            union.branches.stream().map(TypeRef.Model::name).toList(),
            union.wrappers,
            unionResolver.finalTag(union, unions, objects),
            union.structural,
            List.copyOf(union.unions),
            nested);
  }

  private static boolean isNestedIn(ModelName inner, ModelName outer) {
    List<String> outerNames = outer.simpleNames();
    return inner.simpleNames().size() == outerNames.size() + 1
        && inner.simpleNames().subList(0, outerNames.size()).equals(outerNames);
  }

  /** The type at a place, and whether it admits null there. */
  Resolved resolve(Schema<?> schema, Place place) {
    Components.Shape shape = components.shape(schema, place.at());
    boolean nullable = SchemaShape.nullable(schema);
    return switch (shape) {
      case REFERENCE -> reference(schema, place).orNull(nullable);
      case ALIAS -> sole(schema, place).orNull(nullable);
      case ANY, UNSUPPORTED -> ANY.orNull(nullable);
      case SCALAR -> new Resolved(scalar(schema, place), nullable);
      case LIST -> new Resolved(list(schema, place), nullable);
      case MAP -> new Resolved(map(schema, place), nullable);
      case OBJECT -> inline(schema, shape, Kind.OBJECT, place).orNull(nullable);
      case UNION -> inline(schema, shape, Kind.UNION, place).orNull(nullable);
      case ENUM -> inline(schema, shape, Kind.ENUM, place).orNull(nullable);
    };
  }

  private Resolved reference(Schema<?> schema, Place place) {
    String name = Components.name(schema.get$ref());
    Schema<?> target = components.follow(schema, place.at());
    if (name == null || target == null) {
      return ANY;
    }
    Resolved known = resolved.get(name);
    if (known != null) {
      return known;
    }
    if (!resolving.add(name)) {
      findings.error(
          place.at().fragment(),
          "REF_CYCLE",
          "the schema \"" + name + "\" is made of nothing but itself; give it properties");
      return ANY;
    }
    Schema<?> named = components.get(name);
    Place there = new Place(SpecPointer.schema(name), null, JavaNames.type(name), place.form());
    Resolved result = named == null ? ANY : resolve(named, there);
    resolving.remove(name);
    resolved.put(name, result);
    return result;
  }

  private Resolved sole(Schema<?> schema, Place place) {
    List<Schema<?>> parts = SchemaShape.parts(schema);
    Schema<?> sole = parts.isEmpty() ? SchemaShape.branches(schema).get(0) : parts.get(0);
    String keyword = !parts.isEmpty() ? "allOf" : schema.getOneOf() != null ? "oneOf" : "anyOf";
    return resolve(sole, place.below(place.at().at(keyword).at(0), place.hint()));
  }

  private TypeRef scalar(Schema<?> schema, Place place) {
    Set<String> types = SchemaShape.types(schema);
    String type =
        types.size() == 1 ? types.iterator().next() : types.isEmpty() ? "string" : "number";
    String format = schema.getFormat() == null ? "" : schema.getFormat();
    return switch (type) {
      case "boolean" -> Scalar.BOOLEAN;
      case "integer" -> format.equals("int32") ? Scalar.INT32 : Scalar.INT64;
      case "number" -> Scalar.DOUBLE;
      default ->
          switch (format) {
            case "date" -> Scalar.DATE;
            case "date-time" -> Scalar.TIMESTAMP;
            case "binary" -> place.form() ? Scalar.FILE : Scalar.STRING;
            default -> Scalar.STRING;
          };
    };
  }

  private TypeRef list(Schema<?> schema, Place place) {
    Schema<?> items = schema.getItems();
    if (items == null || schema.getPrefixItems() != null) {
      return new TypeRef.ListOf(new TypeRef.AnyJson());
    }
    String singular = JavaNames.singular(place.hint());
    String hint =
        place.owner() == null && singular.equals(place.hint()) ? singular + "Item" : singular;
    Resolved element = resolve(items, place.below(place.at().at("items"), hint));
    return new TypeRef.ListOf(element.asElement());
  }

  private TypeRef map(Schema<?> schema, Place place) {
    Schema<?> values = SchemaShape.additional(schema);
    if (values == null) {
      return new TypeRef.MapOf(new TypeRef.AnyJson());
    }
    String hint = JavaNames.singular(place.hint());
    SpecPointer at = place.at().at("additionalProperties");
    Resolved value =
        resolve(values, place.below(at, hint.equals(place.hint()) ? hint + "Value" : hint));
    return new TypeRef.MapOf(value.asElement());
  }

  private Resolved inline(Schema<?> schema, Components.Shape shape, Kind kind, Place place) {
    ModelName owner = place.owner();
    boolean nest = owner != null && owner.simpleNames().size() < MAX_NESTING;
    ModelName name =
        nest
            ? names.nested(owner, place.hint())
            : ModelName.of(
                names.topLevel(
                    owner == null ? place.hint() : owner.simpleName() + place.hint(), place.at()));
    define(name, schema, shape, place);
    return new Resolved(new TypeRef.Model(name, kind), false);
  }

  private void define(ModelName name, Schema<?> schema, Components.Shape shape, Place place) {
    order.add(name);
    Documentation documentation = documentation(schema);
    switch (shape) {
      case ENUM -> enumerations.put(name, enums.resolve(name, documentation, schema, place.at()));
      case UNION ->
          defineUnion(
              new UnionDraft(name, documentation, place.at(), schema.getDiscriminator()),
              schema,
              place);
      default -> {
        ObjectDraft draft =
            new ObjectDraft(
                name,
                schemaName(name),
                documentation,
                place.form(),
                components.merge(schema, place.at()));
        objects.put(name, draft);
        unread.add(draft);
      }
    }
  }

  private void defineUnion(UnionDraft union, Schema<?> schema, Place place) {
    unions.put(union.name, union);
    int number = 0;
    for (UnionResolver.Branch branch : unionResolver.branches(schema, place)) {
      number++;
      String hint = unionResolver.branchHint(branch, number);
      Place at = new Place(branch.at(), union.name, hint, place.form());
      TypeRef type = resolve(branch.schema(), at).type();
      if (type instanceof TypeRef.Model model && model.kind() != Kind.ENUM) {
        if (!union.branches.contains(model)) {
          union.branches.add(model);
        }
      } else {
        union.plain.add(type);
      }
    }
  }

  private String schemaName(ModelName name) {
    return componentNames.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(name.simpleName());
  }

  /** The scalar, list and map branches of a union. */
  List<UnionModel.Wrapper> wrappers(ModelName union) {
    return unions.get(union).wrappers;
  }

  /** What a schema says of itself. */
  static Documentation documentation(Schema<?> schema) {
    String text = schema.getDescription() == null ? schema.getTitle() : schema.getDescription();
    return new Documentation(
        Optional.ofNullable(text).map(String::strip).filter(line -> !line.isEmpty()),
        Boolean.TRUE.equals(schema.getDeprecated()));
  }
}
